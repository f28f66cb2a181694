package nl.werkzaak.mentorwijs.benchmark;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.hibernate.validator.constraints.UniqueElements;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;

/** The peer: the parts of a variant that the documents use, as records with the constraints that everybody knows. */
final class Records {

    private static final String ID = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$";
    private static final String VERSION = "^[0-9]+\\.[0-9]+\\.[0-9]+$";

    private Records() {}

    record Variant(
            @NotNull String schemaVersion,
            @Nullable @Valid Reference variantOf,
            @NotNull @Pattern(regexp = ID) String id,
            @NotNull @Pattern(regexp = VERSION) String version,
            @Nullable Map<@NotBlank String, @NotBlank String> name,
            @Nullable @UniqueElements List<@Valid Component> activeComponents,
            @Nullable @Size(min = 1) @UniqueElements List<@Valid Session> sessions,
            @Nullable @UniqueElements List<@Valid Homework> homework) {}

    record Reference(
            @NotNull @Pattern(regexp = ID) String id,
            @NotNull @Pattern(regexp = VERSION) String version) {}

    record Component(
            @NotNull @Pattern(regexp = ID) String id,
            @NotNull Map<@NotBlank String, @NotBlank String> label,
            @Nullable @UniqueElements List<@Valid Behaviour> behaviours) {}

    record Behaviour(
            @NotNull @Pattern(regexp = ID) String id,
            @NotNull Map<@NotBlank String, @NotBlank String> label) {}

    record Session(
            @Positive int number,
            @NotNull @DurationMin(minutes = 1) Duration duration,
            @Nullable Map<@NotBlank String, @NotBlank String> title,
            @Nullable List<@Pattern(regexp = ID) String> components) {}

    record Homework(
            @NotNull @Pattern(regexp = ID) String id,
            @NotNull Map<@NotBlank String, @NotBlank String> label,
            @Nullable @DurationMin(minutes = 1) Duration duration) {}
}
