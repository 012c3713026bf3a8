package org.passage.cases.blindindex;

import com.ibm.icu.text.Transliterator;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.language.bm.NameType;
import org.apache.commons.codec.language.bm.PhoneticEngine;
import org.apache.commons.codec.language.bm.RuleType;

/**
 * A word of a name, as it may be written and as it may sound.
 *
 * @param arabic written in Arabic script, where only the skeleton tells how it sounds
 * @param spellings the ways to write it in small Latin letters; in Arabic script one form of it
 * @param sounds by Beider and Morse
 * @param skeletons its consonants
 */
record Word(boolean arabic, Set<String> spellings, Set<String> sounds, Set<String> skeletons) {
  private static final Transliterator ARABIC = Rules.of("arabic");
  private static final Transliterator ARABIC_SOUND = Rules.of("arabic-sound");
  private static final Transliterator SOUND = Rules.of("sound");
  private static final Transliterator SKELETON = Rules.of("skeleton");

  private static final List<Transliterator> LATIN = readings("Any-Latin", "de-ASCII");

  /** As passports of different countries and times write the same word. */
  private static final List<Transliterator> CYRILLIC =
      readings("Russian-Latin/BGN", "Ukrainian-Latin/BGN");

  private static final PhoneticEngine ENGINE =
      new PhoneticEngine(NameType.GENERIC, RuleType.EXACT, true);
  private static final String PHONEMES = "\\|";

  /** From how many letters on a word may be the same without an initial e: Ekaterina, Katerina. */
  private static final int LONG = 8;

  static Word of(String written) {
    return switch (UnicodeScript.of(written.codePointAt(0))) {
      case ARABIC -> ofArabic(ARABIC.transliterate(written));
      case CYRILLIC -> {
        Set<String> read = read(written, CYRILLIC);
        Set<String> spellings = new HashSet<>(read);
        spellings.addAll(read(written, LATIN));
        yield of(spellings, read);
      }
      default -> {
        Set<String> read = read(written, LATIN);
        yield of(read, read);
      }
    };
  }

  private static Set<String> read(String written, List<Transliterator> readings) {
    return mapped(readings.stream(), it -> it.transliterate(written));
  }

  private static Word ofArabic(String form) {
    String sound = SOUND.transliterate(ARABIC_SOUND.transliterate(form));
    return new Word(true, Set.of(form), Set.of(), Set.of(SKELETON.transliterate(sound)));
  }

  private static Word of(Set<String> spellings, Set<String> read) {
    Set<String> heard =
        read.stream()
            .map(SOUND::transliterate)
            .flatMap(Word::withoutInitial)
            .collect(Collectors.toSet());
    return new Word(
        false,
        spellings,
        heard.stream()
            .flatMap(it -> Arrays.stream(ENGINE.encode(it).split(PHONEMES)))
            .filter(it -> !it.isEmpty())
            .collect(Collectors.toSet()),
        mapped(heard.stream(), SKELETON::transliterate));
  }

  private static Stream<String> withoutInitial(String sound) {
    return sound.length() >= LONG && sound.startsWith("e")
        ? Stream.of(sound, sound.substring(1))
        : Stream.of(sound);
  }

  private static List<Transliterator> readings(String... scripts) {
    return Stream.of(scripts)
        .map(it -> it + "; Any-Latin; Latin-ASCII; Any-Lower; [^a-z] Remove")
        .map(Transliterator::getInstance)
        .toList();
  }

  private static <T> Set<String> mapped(Stream<T> from, Function<T, String> to) {
    return from.map(to).filter(it -> !it.isEmpty()).collect(Collectors.toSet());
  }
}
