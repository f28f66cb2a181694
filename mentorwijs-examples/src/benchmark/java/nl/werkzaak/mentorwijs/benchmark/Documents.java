package nl.werkzaak.mentorwijs.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.io.Formats;
import nl.werkzaak.mentorwijs.io.VariantWriter;
import nl.werkzaak.mentorwijs.io.WrittenForm;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import nl.werkzaak.mentorwijs.model.text.Version;
import nl.werkzaak.mentorwijs.model.training.Homework;
import nl.werkzaak.mentorwijs.model.training.Session;
import nl.werkzaak.mentorwijs.model.variant.TrainingReference;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;

/** Valid variants of a size, whose elements are written out in full, so that every peer can read them. */
final class Documents {

    private static final VariantWriter WRITER =
            Formats.standard().byId("json").orElseThrow().writer(WrittenForm.FULL);

    private Documents() {}

    /** A variant of at least so many bytes; the smallest says only who it is. */
    static byte[] ofSize(int size) {
        TrainingVariant variant = size < 1_000 ? named() : withSessions();
        byte[] written = write(variant);
        for (int elements = 2; written.length < size; elements += Math.max(1, elements / 4)) {
            written = write(variant.withHomework(homework(elements)));
        }
        return written;
    }

    private static byte[] write(TrainingVariant variant) {
        return WRITER.bytes(variant);
    }

    private static TrainingVariant named() {
        return TrainingVariant.builder()
                .variantOf(new TrainingReference(
                        MentorwijsCatalogue.canonical().getTraining().getId(),
                        MentorwijsCatalogue.canonical().getTraining().getVersion()))
                .id(Id.of("mentorwijs-zorg"))
                .version(Version.parse("0.1.0"))
                .name(LocalizedText.of("Mentorwijs voor zorgteams"))
                .build();
    }

    private static TrainingVariant withSessions() {
        TrainingVariant whole =
                TrainingVariant.from(MentorwijsCatalogue.canonical().getTraining());
        List<Session> sessions = IntStream.rangeClosed(1, 5)
                .mapToObj(number -> Session.builder()
                        .number(number)
                        .title(LocalizedText.of("Bijeenkomst over onderwerp " + number))
                        .duration(Duration.ofMinutes(150))
                        .addComponents(Id.of("autonomy"))
                        .build())
                .toList();
        return named().withActiveComponents(whole.getActiveComponents())
                .withSessions(sessions)
                .withHomework(homework(1));
    }

    private static List<Homework> homework(int count) {
        List<Homework> homework = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            homework.add(Homework.builder()
                    .id(Id.of("opdracht-" + i))
                    .label(LocalizedText.of("Een opdracht voor thuis", "An assignment at home"))
                    .duration(Duration.ofMinutes(30))
                    .build());
        }
        return homework;
    }
}
