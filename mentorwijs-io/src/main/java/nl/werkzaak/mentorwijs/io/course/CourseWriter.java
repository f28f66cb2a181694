package nl.werkzaak.mentorwijs.io.course;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.werkzaak.mentorwijs.catalogue.resolve.VariantResolver;
import nl.werkzaak.mentorwijs.io.VariantWriter;
import nl.werkzaak.mentorwijs.io.internal.draft.DocumentVersions;
import nl.werkzaak.mentorwijs.io.internal.loss.Loss;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.training.Training;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;

/**
 * Writes the whole training that a variant comes to. A variant of a training that is not at hand is written as far as its
 * own document goes, and a finding says so.
 */
final class CourseWriter implements VariantWriter {

    @Override
    public List<Finding> write(TrainingVariant variant, OutputStream out) throws IOException {
        DocumentVersions.requireKnown(variant);
        Optional<Training> training =
                VariantResolver.standard().resolve(variant).training();
        TrainingVariant whole = training.map(TrainingVariant::from).orElse(variant);
        String course = CourseJson.print(new Course(whole, variant.getVariantOf()).tree());
        out.write(course.getBytes(StandardCharsets.UTF_8));
        List<Finding> losses = new ArrayList<>();
        if (training.isEmpty()) {
            losses.add(Loss.leftOut());
        }
        losses.addAll(CourseLosses.of(whole, variant));
        return losses;
    }
}
