package nl.werkzaak.mentorwijs.examples;

import java.io.PrintStream;
import java.time.Duration;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.io.Formats;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import nl.werkzaak.mentorwijs.model.text.Version;
import nl.werkzaak.mentorwijs.model.training.Section;
import nl.werkzaak.mentorwijs.model.training.Training;
import nl.werkzaak.mentorwijs.model.variant.AdaptationGoal;
import nl.werkzaak.mentorwijs.model.variant.AdaptationNature;
import nl.werkzaak.mentorwijs.model.variant.AdaptationReason;
import nl.werkzaak.mentorwijs.model.variant.Change;
import nl.werkzaak.mentorwijs.model.variant.TrainingReference;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;

/** How do I build a variant in code, and write it as YAML? */
public final class BuildAVariant {

    private BuildAVariant() {}

    /**
     * Prints the answer.
     *
     * @param arguments  none
     */
    public static void main(String... arguments) {
        run(System.out);
    }

    static void run(PrintStream out) {
        Training canonical = MentorwijsCatalogue.canonical().getTraining();
        TrainingVariant variant = TrainingVariant.builder()
                .variantOf(TrainingReference.of(canonical.getId(), canonical.getVersion()))
                .id(Id.of("mentorwijs-logistiek"))
                .version(Version.parse("0.1.0"))
                .name(LocalizedText.of("Mentorwijs voor de logistiek"))
                .sessions(canonical.getSessions().stream()
                        .map(session -> session.withDuration(Duration.ofHours(3)))
                        .toList())
                .addChanges(Change.builder()
                        .section(Section.SESSIONS)
                        .nature(AdaptationNature.LENGTHENING)
                        .reason(AdaptationReason.builder()
                                .goal(AdaptationGoal.IMPROVE_OUTCOMES)
                                .build())
                        .build())
                .build();
        out.print(Formats.yaml().writer().text(variant));
    }
}
