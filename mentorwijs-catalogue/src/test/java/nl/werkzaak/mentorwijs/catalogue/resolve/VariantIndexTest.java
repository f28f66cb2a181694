package nl.werkzaak.mentorwijs.catalogue.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.catalogue.resolve.VariantLibrary.Candidates;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.Version;
import nl.werkzaak.mentorwijs.model.variant.TrainingReference;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;
import org.junit.jupiter.api.Test;

class VariantIndexTest {

    private static final int MANY = 5_000;
    private static final Id REGION = Id.of("regio");

    private final AtomicInteger read = new AtomicInteger();

    @Test
    void readsOneDocumentForAReferenceHoweverManyShareItsId() {
        VariantIndex index = VariantIndex.of(IntStream.range(0, MANY).mapToObj(i -> document("1.0." + i, "")));

        for (int i = 0; i < MANY; i++) {
            assertThat(find(index, "1.0." + i).variant()).hasValue(variant("1.0." + i, ""));
        }

        assertThat(read).hasValue(MANY);
    }

    @Test
    void readsNoDocumentWhereNoneOfManyHasTheVersionThatIsNamed() {
        VariantIndex index = VariantIndex.of(IntStream.range(0, MANY).mapToObj(i -> document("1.0." + i, "")));

        Candidates found = find(index, "2.0.0");

        assertThat(found.variant()).isEmpty();
        assertThat(found.count()).isEqualTo(MANY);
        assertThat(found.names()).containsExactly("1.0.0 ", "1.0.1 ", "1.0.2 ", "1.0.3 ", "1.0.4 ");
        assertThat(read).hasValue(0);
    }

    @Test
    void findsOutOnceThatManyDocumentsHoldOneVariant() {
        VariantIndex index = VariantIndex.of(IntStream.range(0, MANY).mapToObj(i -> document("1.0.0", "")));

        for (int i = 0; i < MANY; i++) {
            assertThat(find(index, "1.0.0").variant()).hasValue(variant("1.0.0", ""));
        }

        assertThat(read).hasValueBetween(MANY, 2 * MANY);
    }

    @Test
    void findsOutOnceThatDocumentsOfAVersionDiffer() {
        VariantIndex index = VariantIndex.of(Stream.of(document("1.0.0", "Een"), document("1.0.0", "Twee")));

        for (int i = 0; i < MANY; i++) {
            assertThat(find(index, "1.0.0"))
                    .isEqualTo(new Candidates(2, List.of("1.0.0 Een", "1.0.0 Twee"), Optional.empty()));
        }

        assertThat(read).hasValue(2);
    }

    @Test
    void takesAnotherVersionThatIsNotOneOfThoseFollowed() {
        VariantIndex index = VariantIndex.of(Stream.of(document("1.0.0", ""), document("1.1.0", "")));

        Candidates found = index.find(reference("2.0.0"), Set.of(reference("1.0.0"), reference("3.0.0")));

        assertThat(found).isEqualTo(new Candidates(1, List.of("1.1.0 "), Optional.of(variant("1.1.0", ""))));
    }

    @Test
    void takesTheVersionThatIsNamedThoughItWasFollowed() {
        VariantIndex index = VariantIndex.of(Stream.of(document("1.0.0", "")));

        assertThat(index.find(reference("1.0.0"), Set.of(reference("1.0.0"))).count())
                .isEqualTo(1);
    }

    @Test
    void doesNotCountThoseThatWereFollowed() {
        VariantIndex index = VariantIndex.of(Stream.of(
                document("1.0.0", "Een"),
                document("1.0.0", "Twee"),
                document("1.1.0", ""),
                document("1.2.0", ""),
                notValid()));

        Candidates found = index.find(reference("2.0.0"), Set.of(reference("1.0.0"), other("1.1.0")));

        assertThat(found).isEqualTo(new Candidates(3, List.of("1.1.0 ", "1.2.0 ", "regio.yaml"), Optional.empty()));
    }

    @Test
    void prefersTheVersionThatIsNamedToADocumentThatIsNotValid() {
        VariantIndex index = VariantIndex.of(Stream.of(notValid(), document("1.0.0", "")));

        assertThat(find(index, "1.0.0").names()).containsExactly("1.0.0 ");
    }

    @Test
    void namesADocumentThatIsNotValid() {
        VariantIndex index = VariantIndex.of(Stream.of(notValid()));

        assertThat(find(index, "1.0.0")).isEqualTo(new Candidates(1, List.of("regio.yaml"), Optional.empty()));
    }

    @Test
    void findsNothingOfAnotherId() {
        assertThat(VariantIndex.of(Stream.of(document("1.0.0", ""))).find(other("1.0.0"), Set.of()))
                .isEqualTo(Candidates.none());
    }

    private static Candidates find(VariantIndex index, String version) {
        return index.find(reference(version), Set.of());
    }

    private VariantDocument document(String version, String organisation) {
        TrainingVariant variant = variant(version, organisation);
        return new VariantDocument(
                variant.getId(), Optional.of(variant.getVersion()), version + " " + organisation, () -> {
                    read.incrementAndGet();
                    return Optional.of(variant);
                });
    }

    private static VariantDocument notValid() {
        return new VariantDocument(REGION, Optional.empty(), "regio.yaml", Optional::empty);
    }

    private static TrainingVariant variant(String version, String organisation) {
        TrainingVariant variant = TrainingVariant.builder()
                .variantOf(TrainingReference.of(Id.of("mentorwijs"), Version.parse("1.0.0")))
                .id(REGION)
                .version(Version.parse(version))
                .build();
        return organisation.isEmpty() ? variant : variant.withOrganisation(organisation);
    }

    private static TrainingReference reference(String version) {
        return TrainingReference.of(REGION, Version.parse(version));
    }

    private static TrainingReference other(String version) {
        return TrainingReference.of(Id.of("stad"), Version.parse(version));
    }
}
