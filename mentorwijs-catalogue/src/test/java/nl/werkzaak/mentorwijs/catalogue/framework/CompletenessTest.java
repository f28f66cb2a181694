package nl.werkzaak.mentorwijs.catalogue.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import nl.werkzaak.mentorwijs.model.training.DeliveryMode;
import nl.werkzaak.mentorwijs.model.training.Homework;
import nl.werkzaak.mentorwijs.model.training.Section;
import nl.werkzaak.mentorwijs.model.training.Session;
import nl.werkzaak.mentorwijs.model.training.Training;
import nl.werkzaak.mentorwijs.model.variant.AdaptationGoal;
import nl.werkzaak.mentorwijs.model.variant.AdaptationReason;
import nl.werkzaak.mentorwijs.model.variant.Change;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How much of the shipped frameworks a variant answers. */
class CompletenessTest {

    private static final Training CANONICAL = MentorwijsCatalogue.canonical().getTraining();
    private static final Crosswalk TIDIER =
            MentorwijsCatalogue.canonical().getCrosswalks().get(0);
    private static final Crosswalk SEI =
            MentorwijsCatalogue.canonical().getCrosswalks().get(1);
    private static final Training WITHOUT_HOMEWORK =
            Training.builder().from(CANONICAL).homework(List.of()).build();

    @Test
    void ofTheCanonicalTrainingIsWhatTheCatalogueAnswers() {
        for (Crosswalk framework : List.of(TIDIER, SEI)) {
            assertThat(of(framework, CANONICAL).items()).allSatisfy(answer -> {
                assertThat(answer.answeredBy()).isEqualTo(answer.item().getAnsweredBy());
                assertThat(answer.gaps()).isEqualTo(answer.item().getGaps());
                assertThat(answer.coverage()).isEqualTo(answer.item().coverage());
                assertThat(answer.lost()).isEmpty();
                assertThat(answer.filled()).isEmpty();
            });
        }
    }

    @ParameterizedTest
    @EnumSource(Coverage.class)
    void countsTheCanonicalTrainingAlikeOnBothSides(Coverage coverage) {
        Completeness completeness = of(TIDIER, CANONICAL);

        assertThat(completeness.variant(coverage)).isEqualTo(completeness.canonical(coverage));
    }

    @Test
    void countsTheItems() {
        Completeness completeness = of(TIDIER, delivered(CANONICAL));

        assertThat(completeness.canonical(Coverage.ANSWERED)).isEqualTo(1);
        assertThat(completeness.canonical(Coverage.PARTLY)).isEqualTo(8);
        assertThat(completeness.canonical(Coverage.EMPTY)).isEqualTo(3);
        assertThat(completeness.variant(Coverage.ANSWERED)).isEqualTo(1);
        assertThat(completeness.variant(Coverage.PARTLY)).isEqualTo(9);
        assertThat(completeness.variant(Coverage.EMPTY)).isEqualTo(2);
    }

    @Test
    void losesWhatAnElementAnsweredThatIsLeftOut() {
        Completeness tidier = of(TIDIER, WITHOUT_HOMEWORK);

        assertThat(tidier.items())
                .filteredOn(answer -> !answer.lost().isEmpty())
                .extracting(answer -> answer.item().key())
                .containsExactly("what-materials", "what-procedures", "when-and-how-much");
        assertThat(item(tidier, "what-materials").answeredBy())
                .containsExactly(Address.parse("deliveredProducts/handbook"));
        assertThat(item(of(SEI, WITHOUT_HOMEWORK), "delivery").lost()).containsExactly(Address.parse("homework"));
    }

    @Test
    void answersAnItemPartlyWhereEveryGapIsFilledAndSomethingIsLost() {
        CrosswalkItem delivery = item(of(SEI, CANONICAL), "delivery").item().withGaps();

        ItemAnswer whole = new ItemAnswer(delivery, delivery.getAnsweredBy(), Map.of(), List.of());
        ItemAnswer part = new ItemAnswer(delivery, delivery.getAnsweredBy().subList(0, 1), Map.of(), List.of());

        assertThat(whole.coverage()).isEqualTo(Coverage.ANSWERED);
        assertThat(part.lost()).isNotEmpty();
        assertThat(part.coverage()).isEqualTo(Coverage.PARTLY);
    }

    @Test
    void isEmptyWhereNothingIsLeft() {
        Training without =
                Training.builder().from(CANONICAL).activeComponents(List.of()).build();

        ItemAnswer answer = item(of(SEI, without), "active-elements");

        assertThat(answer.coverage()).isEqualTo(Coverage.EMPTY);
        assertThat(answer.item().coverage()).isEqualTo(Coverage.PARTLY);
    }

    @Test
    void takesAnotherElementForNoAnswer() {
        Homework own = Homework.builder()
                .from(CANONICAL.getHomework().get(0))
                .id(Id.of("diary"))
                .build();
        Training training =
                Training.builder().from(CANONICAL).homework(List.of(own)).build();

        assertThat(item(of(TIDIER, training), "what-materials").lost())
                .containsExactly(Address.parse("homework/preparation"));
        assertThat(item(of(SEI, training), "delivery").lost()).isEmpty();
    }

    @Test
    void answersHowWhereTheModeOfDeliveryIsGiven() {
        ItemAnswer how = item(of(TIDIER, delivered(CANONICAL)), "how");

        assertThat(how.coverage()).isEqualTo(Coverage.PARTLY);
        assertThat(how.answeredBy()).containsExactly(Address.parse("setting"));
        assertThat(how.filled()).containsOnlyKeys(Id.of("delivery-mode"));
        assertThat(how.gaps()).containsExactly(Id.of("group-size"));
    }

    @Test
    void fillsTheContentOfTheSessionsOnceEveryOneHasTopics() {
        Training all = withSessions(CANONICAL.getSessions().stream()
                .map(CompletenessTest::withTopic)
                .toList());
        List<Session> some = new ArrayList<>(CANONICAL.getSessions());
        some.set(0, withTopic(some.get(0)));

        assertThat(item(of(TIDIER, all), "what-procedures").filled()).containsOnlyKeys(Id.of("session-content"));
        assertThat(item(of(SEI, all), "description").filled()).containsOnlyKeys(Id.of("session-content"));
        assertThat(item(of(TIDIER, withSessions(some)), "what-procedures").filled())
                .isEmpty();
    }

    @Test
    void takesATitleForNoContent() {
        Training titled = withSessions(CANONICAL.getSessions().stream()
                .map(session -> session.withTitle(LocalizedText.of("Kennismaken", "Meeting")))
                .toList());

        assertThat(item(of(TIDIER, titled), "what-procedures").filled()).isEmpty();
    }

    @Test
    void fillsWhichSessionWorksOnWhich() {
        Training training = withSessions(CANONICAL.getSessions().stream()
                .map(session -> session.withComponents(
                        CANONICAL.getActiveComponents().get(0).getId()))
                .toList());

        assertThat(item(of(TIDIER, training), "what-procedures").filled())
                .containsOnlyKeys(Id.of("session-components"));
    }

    @Test
    void fillsTheTimeOfTheHomework() {
        Training training = Training.builder()
                .from(CANONICAL)
                .homework(CANONICAL.getHomework().stream()
                        .map(homework -> homework.withDuration(Duration.ofHours(1)))
                        .toList())
                .build();

        assertThat(item(of(TIDIER, training), "when-and-how-much").filled())
                .containsEntry(Id.of("homework-amount"), Address.parse("homework"));
        assertThat(item(of(TIDIER, WITHOUT_HOMEWORK), "when-and-how-much").filled())
                .isEmpty();
    }

    @Test
    void countsChangesAmongTheModificationsOnceEachHasAReason() {
        Change bare = Change.builder().section(Section.SESSIONS).build();
        Change reasoned = bare.withReason(
                AdaptationReason.builder().goal(AdaptationGoal.IMPROVE_FIT).build());

        assertThat(item(Completeness.of(TIDIER, CANONICAL, List.of(reasoned)), "modifications")
                        .besides())
                .containsExactly(Address.parse("changes"));
        assertThat(item(Completeness.of(TIDIER, CANONICAL, List.of(bare)), "modifications")
                        .besides())
                .isEmpty();
        assertThat(item(Completeness.of(TIDIER, CANONICAL, List.of(reasoned, bare)), "modifications")
                        .besides())
                .isEmpty();
        assertThat(item(Completeness.of(TIDIER, CANONICAL, List.of(reasoned)), "tailoring")
                        .coverage())
                .isEqualTo(Coverage.EMPTY);
    }

    private static Completeness of(Crosswalk framework, Training training) {
        return Completeness.of(framework, training, List.of());
    }

    private static ItemAnswer item(Completeness completeness, String key) {
        return completeness.items().stream()
                .filter(answer -> answer.item().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Training delivered(Training training) {
        return training.withSetting(training.getSetting().withDeliveryMode(DeliveryMode.ONLINE));
    }

    private static Training withSessions(List<Session> sessions) {
        return Training.builder().from(CANONICAL).sessions(sessions).build();
    }

    private static Session withTopic(Session session) {
        return session.withTopics(LocalizedText.of("Kennismaken", "Meeting"));
    }
}
