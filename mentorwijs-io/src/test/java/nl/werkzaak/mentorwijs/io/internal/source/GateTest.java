package nl.werkzaak.mentorwijs.io.internal.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import nl.werkzaak.mentorwijs.io.ReadOptions;
import nl.werkzaak.mentorwijs.io.internal.fault.Faults;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.finding.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GateTest {

    private static final HexFormat HEX = HexFormat.ofDelimiter(" ");
    private static final ReadOptions TWO_FINDINGS =
            ReadOptions.builder().maxFindings(2).build();

    /** What is not kept as bytes is looked at character by character, which is as right and takes longer. */
    @ParameterizedTest
    @ValueSource(strings = {"", "20 7e", "09 0a 0d", "61 c3 80", "c3 bf", "c4 80", "df bf", "ef bb bf c3 a9 61"})
    void keepsTheBytesOfADocumentThatNeedsNoCloserLook(String hex) {
        SourceText text = admitted(HEX.parseHex(hex));

        assertThat(text.bytes()).isSameAs(text.bytes()).containsExactly(HEX.parseHex(hex));
    }

    @ParameterizedTest
    @CsvSource({"c2 a0,\u00a0", "e0 a0 80,\u0800", "f0 9f 98 80,\ud83d\ude00", "7e c2 a0,~\u00a0"})
    void letsOtherCharactersInAfterACloserLook(String hex, String text) {
        assertThat(admitted(HEX.parseHex(hex)).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "61 c3,1:2,0xC3",
        "61 c3 41,1:2,0xC3",
        "c3 c0,1:1,0xC3",
        "e9,1:1,0xE9",
        "c3 a9 e9,1:2,0xE9",
        "ef bb bf 0a 61 80,2:2,0x80"
    })
    void refusesWhatIsNoUtf8AtItsPlaceWithTheByte(String hex, String place, String found) {
        Faults faults = new Faults(10);

        assertThat(Gate.admit(HEX.parseHex(hex), ReadOptions.standard(), faults))
                .isEmpty();

        assertThat(faults.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("document.not-utf8");
            assertThat(finding.location().position()).map(Position::toString).contains(place);
            assertThat(finding.actual()).contains(found);
            assertThat(finding.message().dutch()).contains(found);
            assertThat(finding.hint().orElseThrow().dutch()).doesNotContain("UTF-16");
        });
    }

    @ParameterizedTest
    @CsvSource({"00 7b,1:1,0x00", "7b 00,1:1,0x00", "fe ff 00 7b,1:1,0xFE", "ff fe 7b 00,1:1,0xFF"})
    void recognisesATextOfTwoBytesForEachCharacter(String hex, String place, String found) {
        Faults faults = new Faults(10);

        assertThat(Gate.admit(HEX.parseHex(hex), ReadOptions.standard(), faults))
                .isEmpty();

        assertThat(faults.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.location().position()).map(Position::toString).contains(place);
            assertThat(finding.actual()).contains(found);
            assertThat(finding.hint().orElseThrow().dutch()).contains("UTF-16");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "00,1:1",
        "00 00,1:1 1:2",
        "7f,1:1",
        "61 7f,1:2",
        "c2 a0 7f,1:2",
        "61 0a c2 a0 1f,2:2",
        "c2 80,1:1",
        "61 c2 9f,1:2"
    })
    void refusesControlCharactersAtTheirPlace(String hex, String places) {
        Faults faults = new Faults(10);

        assertThat(Gate.admit(HEX.parseHex(hex), ReadOptions.standard(), faults))
                .isEmpty();

        assertThat(faults.findings()).extracting(Finding::rule).containsOnly("text.control");
        assertThat(faults.findings())
                .extracting(
                        finding -> finding.location().position().orElseThrow().toString())
                .containsExactly(places.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource({"1,1,0", "2,2,0", "3,2,1", "5,2,3"})
    void keepsAsManyControlCharactersAsThereMayBeFindingsAndCountsTheRest(int there, int kept, int counted) {
        Faults faults = new Faults(2);

        assertThat(Gate.admit("\u0001".repeat(there).getBytes(StandardCharsets.UTF_8), TWO_FINDINGS, faults))
                .isEmpty();

        assertThat(faults.findings()).hasSize(kept);
        assertThat(faults.suppressed()).isEqualTo(counted);
    }

    @ParameterizedTest
    @CsvSource({"1,1,0", "2,2,0", "3,2,1", "5,2,3"})
    void keepsAsManyCharactersThatTurnTheDirectionAsThereMayBeFindingsAndCountsTheRest(
            int there, int kept, int counted) {
        byte[] bytes = "\u202e".repeat(there).getBytes(StandardCharsets.UTF_8);

        SourceText text = Gate.admit(bytes, TWO_FINDINGS, new Faults(2)).orElseThrow();

        assertThat(text.turns()).hasSize(kept);
        assertThat(text.moreTurns()).isEqualTo(counted);
    }

    @Test
    void takesADocumentOfExactlyAsManyBytesAsThereMayBe() {
        ReadOptions options = ReadOptions.builder().maxBytes(3).build();

        assertThat(Gate.admit(new byte[] {'a', 'b', 'c'}, options, new Faults(1)))
                .map(SourceText::text)
                .contains("abc");
        assertThat(Gate.admit(new byte[] {'a', 'b', 'c', 'd'}, options, new Faults(1)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"5,5 bytes", "4096,4096 bytes", "1048575,1048575 bytes", "1048576,1 MiB", "2097152,2 MiB"})
    void saysOfADocumentThatIsTooLargeHowLargeItMayBe(int limit, String said) {
        Faults faults = new Faults(1);

        Gate.fits(new byte[limit + 1], ReadOptions.builder().maxBytes(limit).build(), faults);

        assertThat(faults.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("document.too-large");
            assertThat(finding.message().dutch()).contains(" " + said);
        });
    }

    private static SourceText admitted(byte[] bytes) {
        Faults faults = new Faults(10);
        Optional<SourceText> text = Gate.admit(bytes, ReadOptions.standard(), faults);
        assertThat(faults.findings()).isEmpty();
        return text.orElseThrow();
    }
}
