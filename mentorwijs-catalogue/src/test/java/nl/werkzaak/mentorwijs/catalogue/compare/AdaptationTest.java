package nl.werkzaak.mentorwijs.catalogue.compare;

import static nl.werkzaak.mentorwijs.model.variant.AdaptationNature.ADDING;
import static nl.werkzaak.mentorwijs.model.variant.AdaptationNature.DRIFT;
import static nl.werkzaak.mentorwijs.model.variant.AdaptationNature.LENGTHENING;
import static nl.werkzaak.mentorwijs.model.variant.AdaptationNature.PACKAGING;
import static nl.werkzaak.mentorwijs.model.variant.AdaptationNature.REMOVING;
import static nl.werkzaak.mentorwijs.model.variant.AdaptationNature.REORDERING;
import static nl.werkzaak.mentorwijs.model.variant.AdaptationNature.REPEATING;
import static nl.werkzaak.mentorwijs.model.variant.AdaptationNature.SHORTENING;
import static nl.werkzaak.mentorwijs.model.variant.AdaptationNature.SUBSTITUTING;
import static nl.werkzaak.mentorwijs.model.variant.AdaptationNature.TAILORING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.model.internal.PartRules;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import nl.werkzaak.mentorwijs.model.training.ActiveComponent;
import nl.werkzaak.mentorwijs.model.training.DeliveryMode;
import nl.werkzaak.mentorwijs.model.training.EffortFigure;
import nl.werkzaak.mentorwijs.model.training.Homework;
import nl.werkzaak.mentorwijs.model.training.LearningGoal;
import nl.werkzaak.mentorwijs.model.training.LearningGoalItem;
import nl.werkzaak.mentorwijs.model.training.Section;
import nl.werkzaak.mentorwijs.model.training.Session;
import nl.werkzaak.mentorwijs.model.training.TargetGroup;
import nl.werkzaak.mentorwijs.model.training.Training;
import nl.werkzaak.mentorwijs.model.variant.AdaptationNature;
import org.junit.jupiter.api.Test;

class AdaptationTest {

    private static final Training CANONICAL = MentorwijsCatalogue.canonical().getTraining();
    private static final LocalizedText WORDS = LocalizedText.of("andere woorden");
    private static final Homework DIARY =
            Homework.builder().id(Id.of("dagboek")).label(WORDS).build();

    @Test
    void amountsToAddingWhereAnElementIsAdded() {
        assertThat(adapted(CANONICAL.withHomework(CANONICAL.getHomework().get(0), DIARY))
                        .natures())
                .containsExactly(ADDING);
    }

    @Test
    void amountsToRemovingWhereAnElementIsRemoved() {
        Adaptation adaptation = adapted(CANONICAL.withHomework());

        assertThat(adaptation.natures()).containsExactly(REMOVING);
        assertThat(adaptation.subject()).isEqualTo(AdaptationSubject.CONTENT);
        assertThat(adaptation.possibleNatures())
                .contains(TAILORING, PACKAGING, DRIFT)
                .doesNotContain(ADDING, LENGTHENING, SUBSTITUTING, REPEATING);
    }

    @Test
    void amountsToSubstitutingWhereOneElementStandsInThePlaceOfAnother() {
        Adaptation adaptation = adapted(CANONICAL.withHomework(DIARY));

        assertThat(adaptation.natures()).containsExactly(SUBSTITUTING);
        assertThat(adaptation.possibleNatures()).contains(ADDING, REMOVING).doesNotContain(SHORTENING);
    }

    @Test
    void doesNotTakeATranslationForAnAdaptation() {
        LocalizedText definition = CANONICAL.getDefinition();
        Training untranslated = CANONICAL.withDefinition(LocalizedText.of(definition.dutch()));
        Training retranslated = CANONICAL.withDefinition(LocalizedText.of(definition.dutch(), "otherwise"));

        assertThat(section(Section.DEFINITION, untranslated).adaptation()).isEmpty();
        assertThat(section(Section.DEFINITION, retranslated).adaptation()).isEmpty();
        assertThat(section(Section.DEFINITION, untranslated).differs()).isTrue();
    }

    @Test
    void doesNotTakeTheTranslationOfATopicForAnAdaptation() {
        Training dutch = CANONICAL.withSessions(withTopics(LocalizedText.of("kennismaken")));
        Training translated = CANONICAL.withSessions(withTopics(LocalizedText.of("kennismaken", "meeting")));
        Training replaced = CANONICAL.withSessions(withTopics(LocalizedText.of("afscheid", "meeting")));

        assertThat(Comparison.of(dutch, translated).adaptations()).isEmpty();
        assertThat(Comparison.of(translated, replaced).adaptations()).hasSize(1);
        assertThat(Comparison.of(CANONICAL, dutch).adaptations()).hasSize(1);
    }

    private static List<Session> withTopics(LocalizedText topic) {
        return CANONICAL.getSessions().stream()
                .map(session -> session.withTopics(topic))
                .toList();
    }

    @Test
    void tellsWhatCameAndWentAmongTopics() {
        LocalizedText meeting = LocalizedText.of("kennismaken");
        LocalizedText parting = LocalizedText.of("afscheid");

        assertThat(naturesOfTopics(List.of(meeting), List.of(meeting, parting))).containsExactly(ADDING);
        assertThat(naturesOfTopics(List.of(meeting, parting), List.of(meeting))).containsExactly(REMOVING);
        assertThat(naturesOfTopics(List.of(meeting, parting), List.of(parting, meeting)))
                .containsExactly(REORDERING);
        assertThat(naturesOfTopics(List.of(meeting), List.of(parting))).containsExactly(SUBSTITUTING);
        assertThat(naturesOfTopics(List.of(meeting, parting), List.of(parting, WORDS)))
                .containsExactly(SUBSTITUTING);
    }

    private static Set<AdaptationNature> naturesOfTopics(List<LocalizedText> before, List<LocalizedText> after) {
        Session session = CANONICAL.getSessions().get(0);
        Comparison comparison = Comparison.of(
                withSessions(List.of(session.withTopics(before))), withSessions(List.of(session.withTopics(after))));
        return comparison.section(Section.SESSIONS).adaptation().orElseThrow().natures();
    }

    @Test
    void doesNotTakeWhatWentFromOneListForReplacedByWhatCameInAnother() {
        List<LearningGoal> goals = new ArrayList<>(CANONICAL.getLearningGoals());
        LearningGoal less = goals.get(0);
        LearningGoal more = goals.get(1);
        goals.set(0, less.withItems(less.getItems().subList(1, less.getItems().size())));
        goals.set(
                1,
                LearningGoal.builder()
                        .from(more)
                        .addItems(LearningGoalItem.builder()
                                .id(Id.of("nieuw"))
                                .label(WORDS)
                                .build())
                        .build());

        assertThat(adapted(CANONICAL.withLearningGoals(goals)).natures()).containsExactlyInAnyOrder(ADDING, REMOVING);
    }

    @Test
    void maySpeakOfAnotherOrderWhereMoreThanOneSessionChanged() {
        List<Session> one = new ArrayList<>(CANONICAL.getSessions());
        one.set(0, one.get(0).withDuration(Duration.ofHours(3)));
        List<Session> two = new ArrayList<>(one);
        two.set(1, two.get(1).withDuration(Duration.ofHours(3)));

        assertThat(possibleWith(one)).doesNotContain(REORDERING);
        assertThat(possibleWith(two)).contains(REORDERING);
    }

    private static Set<AdaptationNature> possibleWith(List<Session> sessions) {
        return section(Section.SESSIONS, withSessions(sessions))
                .adaptation()
                .orElseThrow()
                .possibleNatures();
    }

    @Test
    void amountsToShorteningWhereSessionsAreShorter() {
        Adaptation adaptation = section(Section.SESSIONS, withSessions(sessions(5, 120)))
                .adaptation()
                .orElseThrow();

        assertThat(adaptation.natures()).containsExactly(SHORTENING);
        assertThat(adaptation.possibleNatures()).doesNotContain(LENGTHENING);
    }

    @Test
    void amountsToRemovingAndLengtheningWhereFewerSessionsAreLonger() {
        Adaptation adaptation = section(Section.SESSIONS, withSessions(sessions(4, 180)))
                .adaptation()
                .orElseThrow();

        assertThat(adaptation.natures()).containsExactlyInAnyOrder(REMOVING, LENGTHENING);
        assertThat(adaptation.possibleNatures()).contains(SHORTENING);
    }

    @Test
    void amountsToReorderingWhereElementsMoved() {
        List<ActiveComponent> turned = new ArrayList<>(CANONICAL.getActiveComponents());
        Collections.rotate(turned, 2);

        assertThat(adapted(CANONICAL.withActiveComponents(turned)).natures()).containsExactly(REORDERING);
    }

    @Test
    void amountsToTailoringWhereATextHasOtherWords() {
        Adaptation adaptation = adapted(CANONICAL.withDefinition(WORDS));

        assertThat(adaptation.natures()).containsExactly(TAILORING);
        assertThat(adaptation.possibleNatures())
                .contains(ADDING, REMOVING, SUBSTITUTING)
                .doesNotContain(SHORTENING, LENGTHENING, REORDERING);
    }

    @Test
    void amountsToTailoringWhereAGroupIsNarrowed() {
        TargetGroup narrow = CANONICAL
                .getTargetGroups()
                .get(0)
                .withSubgroups(CANONICAL.getTargetGroups().get(0).getSubgroups().get(0));
        Adaptation adaptation = adapted(
                CANONICAL.withTargetGroups(narrow, CANONICAL.getTargetGroups().get(1)));

        assertThat(adaptation.natures()).containsExactly(TAILORING);
        assertThat(adaptation.possibleNatures()).contains(REMOVING).doesNotContain(ADDING);
        assertThat(adaptation.subject()).isEqualTo(AdaptationSubject.CONTEXT);
    }

    @Test
    void amountsToPackagingWhereTheSettingIsAnother() {
        assertThat(adapted(CANONICAL.withSetting(CANONICAL.getSetting().withDeliveryMode(DeliveryMode.ONLINE)))
                        .natures())
                .containsExactly(PACKAGING);
    }

    @Test
    void takesTheContactTimeForNoAdaptationOfItsOwn() {
        assertThat(Comparison.of(CANONICAL, withSessions(sessions(4, 150))).adaptations())
                .extracting(Adaptation::section)
                .containsExactly(Section.SESSIONS);
    }

    @Test
    void takesTheNameForPartOfTheIdentity() {
        assertThat(Comparison.of(CANONICAL, CANONICAL.withName(WORDS)).adaptations())
                .isEmpty();
    }

    private static Adaptation adapted(Training after) {
        List<Adaptation> adaptations = Comparison.of(CANONICAL, after).adaptations();
        assertThat(adaptations).hasSize(1);
        return adaptations.get(0);
    }

    private static SectionComparison section(Section section, Training after) {
        return Comparison.of(CANONICAL, after).section(section);
    }

    private static List<Session> sessions(int count, int minutes) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> Session.builder()
                        .number(number)
                        .duration(Duration.ofMinutes(minutes))
                        .build())
                .toList();
    }

    private static Training withSessions(List<Session> sessions) {
        Duration contactTime = sessions.stream().map(Session::getDuration).reduce(Duration.ZERO, Duration::plus);
        List<EffortFigure> effort = CANONICAL.getEffort().stream()
                .map(figure ->
                        figure.getId().equals(PartRules.CONTACT_TIME) ? figure.withDuration(contactTime) : figure)
                .toList();
        return Training.builder()
                .from(CANONICAL)
                .sessions(sessions)
                .effort(effort)
                .build();
    }
}
