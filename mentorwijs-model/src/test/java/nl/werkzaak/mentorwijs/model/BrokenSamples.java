package nl.werkzaak.mentorwijs.model;

import static nl.werkzaak.mentorwijs.model.ProvenanceSamples.CITATION;
import static nl.werkzaak.mentorwijs.model.ProvenanceSamples.DISAGREEMENT;
import static nl.werkzaak.mentorwijs.model.ProvenanceSamples.REFERENCE;
import static nl.werkzaak.mentorwijs.model.ProvenanceSamples.SOURCE;
import static nl.werkzaak.mentorwijs.model.ProvenanceSamples.WORDING;
import static nl.werkzaak.mentorwijs.model.TrainingSamples.AUTONOMY;
import static nl.werkzaak.mentorwijs.model.TrainingSamples.COACH;
import static nl.werkzaak.mentorwijs.model.TrainingSamples.COMPETENCIES;
import static nl.werkzaak.mentorwijs.model.TrainingSamples.CONTACT_TIME;
import static nl.werkzaak.mentorwijs.model.TrainingSamples.EMPLOYEES;
import static nl.werkzaak.mentorwijs.model.TrainingSamples.EMPLOYER;
import static nl.werkzaak.mentorwijs.model.TrainingSamples.EXPERIENCE;
import static nl.werkzaak.mentorwijs.model.TrainingSamples.GOAL;
import static nl.werkzaak.mentorwijs.model.TrainingSamples.HOMEWORK;
import static nl.werkzaak.mentorwijs.model.TrainingSamples.JOB_COACHES;
import static nl.werkzaak.mentorwijs.model.TrainingSamples.LEADERSHIP;
import static nl.werkzaak.mentorwijs.model.TrainingSamples.MUNICIPALITIES;
import static nl.werkzaak.mentorwijs.model.TrainingSamples.OBSERVING;
import static nl.werkzaak.mentorwijs.model.TrainingSamples.OUTCOME;
import static nl.werkzaak.mentorwijs.model.TrainingSamples.SECOND_SESSION;
import static nl.werkzaak.mentorwijs.model.TrainingSamples.SESSION;
import static nl.werkzaak.mentorwijs.model.TrainingSamples.SKILLS;
import static nl.werkzaak.mentorwijs.model.TrainingSamples.SUBGROUP;
import static nl.werkzaak.mentorwijs.model.TrainingSamples.SUPERVISORS;
import static nl.werkzaak.mentorwijs.model.TrainingSamples.TRAINING;
import static nl.werkzaak.mentorwijs.model.TrainingSamples.TRUST;
import static nl.werkzaak.mentorwijs.model.VariantSamples.CHANGE;
import static nl.werkzaak.mentorwijs.model.VariantSamples.EMPTY;
import static nl.werkzaak.mentorwijs.model.VariantSamples.WHOLE;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.model.constraint.Validated;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.variant.AdaptationGoal;
import nl.werkzaak.mentorwijs.model.variant.AdaptationReason;

/** For each constraint of each type a value that breaks it. */
final class BrokenSamples {

    private static final Id NOBODY = Id.of("nobody");

    private BrokenSamples() {}

    static List<BrokenSample> all() {
        return Stream.of(texts(), provenance(), parts(), sections(), acrossParts(), variants(), acceptances())
                .flatMap(samples -> samples)
                .toList();
    }

    private static Stream<BrokenSample> texts() {
        return Stream.of(
                        new BrokenText("text.blank", ""),
                        new BrokenText("text.blank", " \u00a0\u200b"),
                        new BrokenText("text.control", "een\ttab"),
                        new BrokenText("text.control", "einde\u0000"),
                        new BrokenText("text.bidi", "om\u202egekeerd"),
                        new BrokenText("text.not-nfc", "e\u0301e\u0301n"),
                        new BrokenText("text.surrogate", "half \ud83d teken"))
                .flatMap(text -> Stream.of(
                        new BrokenSample(text.rule(), CITATION, "phrase", text.text()),
                        new BrokenSample(text.rule(), SOURCE, "publisher", text.text()),
                        new BrokenSample(text.rule(), WORDING, "text", text.text()),
                        new BrokenSample(text.rule(), REFERENCE, "text", text.text()),
                        new BrokenSample(text.rule(), REFERENCE, "doi", Optional.of(text.text())),
                        new BrokenSample(text.rule(), AcceptanceSamples.ACCEPTANCE, "rule", text.text()),
                        new BrokenSample(text.rule(), TRAINING, "organisation", Optional.of(text.text())),
                        new BrokenSample(text.rule(), WHOLE, "organisation", Optional.of(text.text()))));
    }

    private static Stream<BrokenSample> provenance() {
        return Stream.of(
                new BrokenSample("citation.line.positive", CITATION, "line", 0),
                new BrokenSample("disagreement.wordings", DISAGREEMENT, "wordings", List.of(WORDING)),
                new BrokenSample("source.lines.positive", SOURCE, "lines", -1),
                new BrokenSample("source.sha256.form", SOURCE, "sha256", "ABC"),
                new BrokenSample("wording.citation.none", WORDING, "citations", List.of()));
    }

    private static Stream<BrokenSample> parts() {
        Id autonomy = Id.of("autonomy");
        Id supervisors = Id.of("supervisors");
        Id experience = Id.of("training-experience");
        return Stream.of(
                twice("active-component.behaviour.duplicate", LEADERSHIP, "behaviours", TRUST),
                twice("goal.sub-goal.duplicate", GOAL, "subGoals", COMPETENCIES),
                twice("learning-goal.item.duplicate", SKILLS, "items", OBSERVING),
                twice("session.component.duplicate", SESSION, "components", autonomy),
                twice("session.target-group.duplicate", SESSION, "targetGroups", supervisors),
                twice("target-group.subgroup.duplicate", EMPLOYEES, "subgroups", SUBGROUP),
                twice("trainer-profile.requirement.duplicate", JOB_COACHES, "requirements", experience),
                new BrokenSample(
                        "duration.limit",
                        SESSION,
                        "duration",
                        Duration.ofHours(1_000_000).plusMinutes(1)),
                new BrokenSample("duration.limit", CONTACT_TIME, "duration", Duration.ofSeconds(Long.MAX_VALUE)),
                new BrokenSample("effort.duration.positive", CONTACT_TIME, "duration", Duration.ZERO),
                new BrokenSample("effort.duration.positive", CONTACT_TIME, "duration", Duration.ofSeconds(90)),
                new BrokenSample("homework.duration.positive", HOMEWORK, "duration", Optional.of(Duration.ofHours(-1))),
                new BrokenSample("session.duration.positive", SESSION, "duration", Duration.ofNanos(1)),
                new BrokenSample("session.number.positive", SESSION, "number", 0));
    }

    private static Stream<BrokenSample> sections() {
        return Stream.of(
                        section("active-component.duplicate", "activeComponents", AUTONOMY, AUTONOMY),
                        section("delivery-channel.duplicate", "deliveryChannels", MUNICIPALITIES, MUNICIPALITIES),
                        section("effort.duplicate", "effort", CONTACT_TIME, CONTACT_TIME),
                        section("homework.duplicate", "homework", HOMEWORK, HOMEWORK, HOMEWORK),
                        section("indication.duplicate", "indications", EMPLOYER, EMPLOYER),
                        section("learning-goal.duplicate", "learningGoals", SKILLS, SKILLS),
                        section("outcome.duplicate", "outcomes", OUTCOME, OUTCOME),
                        section("session.none", "sessions"),
                        section("session.number.gap", "sessions", SESSION, SECOND_SESSION.withNumber(3)),
                        section("supervisor-role.duplicate", "supervisorRoles", COACH, COACH),
                        section("target-group.duplicate", "targetGroups", EMPLOYEES, SUPERVISORS, SUPERVISORS),
                        section("target-group.layers", "targetGroups", SUPERVISORS),
                        section("trainer-profile.duplicate", "trainerProfiles", JOB_COACHES, JOB_COACHES),
                        section("trainer-requirement.duplicate", "trainerRequirements", EXPERIENCE, EXPERIENCE))
                .flatMap(samples -> samples);
    }

    private static Stream<BrokenSample> acrossParts() {
        return Stream.of(
                        section("effort.contact-time.sum", "effort", CONTACT_TIME.withDuration(Duration.ofHours(4))),
                        section(
                                "session.component.unknown",
                                "sessions",
                                SESSION,
                                SECOND_SESSION.withComponents(Id.of("autonomy"), NOBODY)),
                        section(
                                "session.duration.sum",
                                "sessions",
                                SESSION.withDuration(Duration.ofHours(600_000)),
                                SECOND_SESSION.withDuration(Duration.ofHours(600_000))),
                        section(
                                "session.target-group.unknown",
                                "sessions",
                                SESSION,
                                SECOND_SESSION.withTargetGroups(NOBODY)),
                        section(
                                "trainer-profile.requirement.unknown",
                                "trainerProfiles",
                                JOB_COACHES.withRequirements(NOBODY)))
                .flatMap(samples -> samples);
    }

    private static Stream<BrokenSample> variants() {
        return Stream.of(
                twice("change.duplicate", WHOLE, "changes", CHANGE),
                new BrokenSample(
                        "reason.empty",
                        AdaptationReason.builder()
                                .goal(AdaptationGoal.REDUCE_COST)
                                .build(),
                        "goal",
                        Optional.empty()),
                new BrokenSample("variant.section.missing", EMPTY, "variantOf", Optional.empty()));
    }

    private static Stream<BrokenSample> acceptances() {
        return Stream.of(twice(
                "acceptance.duplicate", AcceptanceSamples.ACCEPTANCES, "acceptances", AcceptanceSamples.ACCEPTANCE));
    }

    private static BrokenSample twice(String rule, Validated valid, String attribute, Object element) {
        return new BrokenSample(rule, valid, attribute, List.of(element, element));
    }

    /** The same section in a training and in a variant. */
    private static Stream<BrokenSample> section(String rule, String attribute, Object... elements) {
        return Stream.of(
                new BrokenSample(rule, TRAINING, attribute, List.of(elements)),
                new BrokenSample(rule, WHOLE, attribute, Optional.of(List.of(elements))));
    }

    private record BrokenText(String rule, String text) {}
}
