package org.passage.acceptance.sample;

import java.util.List;

/**
 * Names of several languages and scripts. All lists were written for this sample: first names that
 * are common, and family names that are words.
 */
enum InventedNames {
  ROMANIAN(
      "MD",
      "ron",
      "Mira Ioana Doina Sorin Radu Vlad",
      "Exemplu Poveste Frunzar Norocel Pietrescu Lunca",
      "Cahul Bălți Orhei"),
  UKRAINIAN(
      "UA",
      "ukr",
      "Оксана Дарина Марійка Тарас Остап Богдан",
      "Приклад Казкар Весняна Зоряний Лісовик Степова",
      "Рівне Суми Ковель"),
  BULGARIAN(
      "BG",
      "bul",
      "Ивана Калина Милена Стоян Любен Петко",
      "Примеров Приказна Горски Речкова Слънчев Полянова",
      "Видин Лом Ямбол"),
  SPANISH(
      "CO",
      "spa",
      "Lucía Marisol Ximena Andrés Íñigo Ramón",
      "Ejemplo Cuento Delmonte Ríoclaro Nubes Arenal",
      "Pasto Neiva Tunja"),
  FRENCH(
      "CI",
      "fra",
      "Aïcha Solène Mariam Désiré Yaya Étienne",
      "Exemple Conte Laforge Duruisseau Beaumatin Grandpré",
      "Daloa Bouaké Man"),
  ENGLISH(
      "NG",
      "eng",
      "Blessing Grace Joy Victor Sunday Prince",
      "Example Storyman Rivers Morning Hillside Meadow",
      "Benin-City Jos Uyo"),
  ARABIC(
      "SD",
      "ara",
      "أمل نور هدى سامي كريم يوسف",
      "مثال حكاية النهر الجبل الفجر الواحة",
      "كسلا دنقلا سنار"),
  AMHARIC("ET", "amh", "ሰላም ሕይወት ትዕግስት በረከት ዳዊት ሳሙኤል", "ምሳሌ ተረት ወንዝ ተራራ ብርሃን አበባ", "ጎንደር ደሴ ሐረር"),
  HINDI(
      "NP",
      "hin",
      "आशा ज्योति सीमा दीपक राजू मोहन",
      "उदाहरण कहानी पर्वत नदीवाल सवेरा बगीचा",
      "पोखरा धरान जनकपुर"),
  BENGALI(
      "BD",
      "ben",
      "আলো মায়া রুপা রবি শান্ত অনিক",
      "উদাহরণ গল্প নদীয়া পাহাড়ী ভোর বাগান",
      "যশোর বগুড়া খুলনা"),
  CHINESE("CN", "zho", "小美 春花 秋月 大山 明 建国", "例 故 林溪 白云 晨 石桥", "丽江 大理 宜宾"),
  THAI(
      "TH",
      "tha",
      "มาลี แก้ว ดาว ชัย สมชาย พงษ์",
      "ตัวอย่าง นิทาน แม่น้ำ ภูเขา รุ่งเช้า สวนดอก",
      "น่าน ตาก เลย"),
  VIETNAMESE(
      "VN",
      "vie",
      "Hoa Lan Thảo Dũng Bình Sơn",
      "Vídụ Truyện Sôngxanh Núicao Bìnhminh Vườn",
      "Vinh Huế Pleiku"),
  TAGALOG(
      "PH",
      "tgl",
      "Luningning Tala Amihan Bayani Datu Isagani",
      "Halimbawa Kuwento Ilogtubig Bundokan Umaga Hardin",
      "Naga Iloilo Davao"),
  ALBANIAN(
      "AL",
      "sqi",
      "Drita Besa Vjosa Agim Ilir Luan",
      "Shembulli Përralla Lumëbardhë Malësi Agimi Kopshti",
      "Fier Berat Korçë");

  private final String country;
  private final String language;
  private final List<String> firstNames;
  private final List<String> familyNames;
  private final List<String> towns;

  InventedNames(
      String country, String language, String firstNames, String familyNames, String towns) {
    this.country = country;
    this.language = language;
    this.firstNames = List.of(firstNames.split(" "));
    this.familyNames = List.of(familyNames.split(" "));
    this.towns = List.of(towns.split(" "));
  }

  String country() {
    return country;
  }

  String language() {
    return language;
  }

  /** The first half is women's names, the second men's. */
  List<String> firstNames() {
    return firstNames;
  }

  List<String> familyNames() {
    return familyNames;
  }

  List<String> towns() {
    return towns;
  }
}
