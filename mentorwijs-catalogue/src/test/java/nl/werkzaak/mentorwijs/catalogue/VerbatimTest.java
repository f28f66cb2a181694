package nl.werkzaak.mentorwijs.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import nl.werkzaak.mentorwijs.model.provenance.Citation;
import nl.werkzaak.mentorwijs.model.text.Id;
import org.junit.jupiter.api.Test;

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
