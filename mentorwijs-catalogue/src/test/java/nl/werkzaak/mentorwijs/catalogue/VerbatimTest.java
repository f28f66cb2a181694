package nl.werkzaak.mentorwijs.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import nl.werkzaak.mentorwijs.model.provenance.Citation;
import nl.werkzaak.mentorwijs.model.text.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbatimTest {

    @Test
    void findsANumberInDigitsOrAsAWord() {
        assertThat(Verbatim.number(9).standsIn(cited("Negen gemeenten"))).isTrue();
        assertThat(Verbatim.number(7).standsIn(cited("7 thema's"))).isTrue();
        assertThat(Verbatim.ordinal(1).standsIn(cited("het eerste ontwikkelstadium")))
                .isTrue();
        assertThat(Verbatim.number(new BigDecimal("120")).standsIn(cited("circa 120")))
                .isTrue();
    }

    @Test
    void findsANumberThatHasNoWordHereInDigits() {
        assertThat(Verbatim.number(12).standsIn(cited("twaalf maanden"))).isTrue();
        assertThat(Verbatim.number(13).standsIn(cited("13 maanden"))).isTrue();
        assertThat(Verbatim.ordinal(2).standsIn(cited("het tweede stadium"))).isTrue();
        assertThat(Verbatim.ordinal(3).standsIn(cited("stadium 3"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "1, een",
        "2, twee",
        "3, drie",
        "4, vier",
        "5, vijf",
        "6, zes",
        "7, zeven",
        "8, acht",
        "9, negen",
        "10, tien",
        "11, elf",
        "12, twaalf"
    })
    void findsANumberAsItsWord(int number, String word) {
        assertThat(Verbatim.number(number).standsIn(cited("in " + word + " delen")))
                .isTrue();
        assertThat(Verbatim.number(number % 12 + 1).standsIn(cited("in " + word + " delen")))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "1, januari",
        "2, februari",
        "3, maart",
        "4, april",
        "5, mei",
        "6, juni",
        "7, juli",
        "8, augustus",
        "9, september",
        "10, oktober",
        "11, november",
        "12, december"
    })
    void findsAMonthByItsName(int month, String name) {
        assertThat(Verbatim.month(month).standsIn(cited("tot en met " + name + " 2016")))
                .isTrue();
    }

    @Test
    void findsOnlyWholeWords() {
        Verbatim name = Verbatim.name("WAP");

        assertThat(name.standsIn(cited("het (WAP)"))).isTrue();
        assertThat(name.standsIn(cited("het WAPEN"))).isFalse();
        assertThat(name.standsIn(cited("de ZWAP"))).isFalse();
        assertThat(name.standsIn(cited("de WAP2"))).isFalse();
        assertThat(name.standsIn(cited("de wap"))).isFalse();
    }

    @Test
    void takesNoSignInANameForAnother() {
        assertThat(Verbatim.name("Paez et al.").standsIn(cited("Paez et also"))).isFalse();
    }

    @Test
    void findsAFractionWithAComma() {
        assertThat(Verbatim.number(new BigDecimal("2.5")).standsIn(cited("2,5 uur")))
                .isTrue();
        assertThat(Verbatim.number(new BigDecimal("2.5")).standsIn(cited("2.5 uur")))
                .isFalse();
    }

    @Test
    void doesNotFindANumberWithinAnother() {
        assertThat(Verbatim.number(12).standsIn(cited("circa 120"))).isFalse();
        assertThat(Verbatim.number(1).standsIn(cited("eenzaam"))).isFalse();
        assertThat(Verbatim.number(5).standsIn(cited("2,5 uur"))).isFalse();
        assertThat(Verbatim.number(2).standsIn(cited("2,5 uur"))).isFalse();
        assertThat(Verbatim.number(2).standsIn(cited("fase 2, het werk"))).isTrue();
        assertThat(Verbatim.duration(Duration.ofMinutes(150)).standsIn(cited("12,5 uur")))
                .isFalse();
    }

    @Test
    void findsADurationAsTheSourcesWriteIt() {
        assertThat(Verbatim.duration(Duration.ofMinutes(750)).standsIn(cited("gevraagd van 12,5 uur (2,5 uur")))
                .isTrue();
        assertThat(Verbatim.duration(Duration.ofHours(75)).standsIn(cited("75 uur")))
                .isTrue();
    }

    @Test
    void findsANameAtTheStartOfASentenceAndATextOnlyToTheLetter() {
        assertThat(Verbatim.name("kwetsbare werknemers").standsIn(cited("Kwetsbare werknemers hebben")))
                .isTrue();
        assertThat(Verbatim.text("kwetsbare werknemers").standsIn(cited("Kwetsbare werknemers hebben")))
                .isFalse();
    }

    private static Citation cited(String phrase) {
        return Citation.builder().source(Id.of("tno")).line(1).phrase(phrase).build();
    }
}
