package nl.werkzaak.mentorwijs.catalogue.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.UnaryOperator;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.catalogue.variant.VariantResolver;
import nl.werkzaak.mentorwijs.model.finding.Basis;
import nl.werkzaak.mentorwijs.model.finding.Light;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.Version;
import nl.werkzaak.mentorwijs.model.training.Training;
import nl.werkzaak.mentorwijs.model.variant.TrainingReference;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;
import org.junit.jupiter.api.Test;

class FidelityAssessorTest {

    private static final Training CANONICAL = MentorwijsCatalogue.canonical().getTraining();

    @Test
    void anEmptyVariantIsGreenWithoutAFinding() {
        FidelityReport report = assess(builder -> builder);

        assertThat(report.overall()).isEqualTo(Light.GREEN);
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void shorterSessionsAreRedAndRestOnLiterature() {
        FidelityReport report = assess(builder -> builder.sessions(CANONICAL.getSessions().stream()
                .map(session -> session.withDuration(Duration.ofHours(2)))
                .toList()));

        assertThat(report.overall(Basis.LITERATURE)).isEqualTo(Light.RED);
        assertThat(report.overall(Basis.SOURCE)).isEqualTo(Light.GREEN);
        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("session.duration.shorter");
            assertThat(finding.location().pointer()).isEqualTo("/sessions/0/duration");
            System.out.println(finding);
        });
        report.dimensions().forEach(System.out::println);
    }

    private static FidelityReport assess(UnaryOperator<TrainingVariant.Builder> change) {
        TrainingVariant variant = change.apply(TrainingVariant.builder()
                        .variantOf(TrainingReference.of(CANONICAL.getId(), CANONICAL.getVersion()))
                        .id(Id.of("voorbeeld"))
                        .version(Version.parse("0.1.0")))
                .build();
        return FidelityAssessor.standard()
                .assess(VariantResolver.standard().resolve(variant))
                .orElseThrow();
    }
}
