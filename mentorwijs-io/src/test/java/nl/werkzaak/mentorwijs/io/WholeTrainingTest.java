package nl.werkzaak.mentorwijs.io;

import static org.assertj.core.api.Assertions.assertThat;

import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WholeTrainingTest {

    @ParameterizedTest
    @CsvSource({"json,SHORT", "json,FULL", "yaml,SHORT", "yaml,FULL"})
    void readsBackTheCanonicalTrainingWrittenOut(String id, WrittenForm form) {
        TrainingVariant whole =
                WholeTraining.asVariant(MentorwijsCatalogue.canonical().getTraining());
        DocumentFormat format = Formats.standard().byId(id).orElseThrow();

        String text = format.writer(form).text(whole);

        assertThat(format.reader().read(text).value()).contains(whole);
    }
}
