package nl.werkzaak.mentorwijs.catalogue.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import org.junit.jupiter.api.Test;

/** Which items of the frameworks the shipped catalogue answers. */
class CrosswalkTest {

    private final Crosswalk tidier =
            MentorwijsCatalogue.canonical().getCrosswalks().get(0);
    private final Crosswalk sei =
            MentorwijsCatalogue.canonical().getCrosswalks().get(1);

    @Test
    void hasTheTwelveItemsOfTidier() {
        assertThat(tidier.getItems())
                .extracting(item -> item.getNumber().orElseThrow())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 12).mapToObj(Integer::toString).toList());
    }

    @Test
    void hasTheHeadingsOfTheWorksheetThatWereSeenAndNoOthers() {
        assertThat(sei.getItems())
                .extracting(item -> item.getNumber().map(number -> number + " ").orElse("")
                        + item.getLabel().dutch())
                .containsExactly(
                        "Samenvatting",
                        "1 Beschrijving interventie",
                        "1.1 Doelgroep",
                        "uiteindelijke doelgroep",
                        "intermediaire doelgroepen",
                        "2 Uitvoering",
                        "3 Onderbouwing",
                        "4 Onderzoek",
                        "5 Samenvatting werkzame elementen",
                        "6 Aangehaalde literatuur");
    }

    @Test
    void saysWhichItemsNoSourceAnswers() {
        assertThat(keysOf(tidier, Coverage.EMPTY)).containsExactly("how", "tailoring", "how-well-actual");
        assertThat(keysOf(sei, Coverage.EMPTY)).containsExactly("research");
        assertThat(keysOf(tidier, Coverage.ANSWERED)).containsExactly("brief-name");
    }

    @Test
    void saysWhyAnItemStaysEmpty() {
        assertThat(MentorwijsCatalogue.canonical().getCrosswalks())
                .flatExtracting(Crosswalk::getItems)
                .filteredOn(item -> item.coverage() == Coverage.EMPTY)
                .allSatisfy(item -> assertThat(item.getGaps()).as(item.key()).isNotEmpty());
    }

    private static List<String> keysOf(Crosswalk crosswalk, Coverage coverage) {
        return crosswalk.getItems().stream()
                .filter(item -> item.coverage() == coverage)
                .map(CrosswalkItem::key)
                .toList();
    }
}
