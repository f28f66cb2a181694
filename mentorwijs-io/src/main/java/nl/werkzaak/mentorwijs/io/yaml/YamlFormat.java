package nl.werkzaak.mentorwijs.io.yaml;

import java.util.List;
import java.util.Optional;
import nl.werkzaak.mentorwijs.io.Companion;
import nl.werkzaak.mentorwijs.io.DocumentFormat;
import nl.werkzaak.mentorwijs.io.DocumentReader;
import nl.werkzaak.mentorwijs.io.ReadOptions;
import nl.werkzaak.mentorwijs.io.VariantWriter;
import nl.werkzaak.mentorwijs.io.WrittenForm;
import nl.werkzaak.mentorwijs.io.internal.print.TreeWriter;
import nl.werkzaak.mentorwijs.io.internal.read.Opening;
import nl.werkzaak.mentorwijs.io.internal.read.TokenReader;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;

/**
 * YAML 1.2 with its core schema, in UTF-8, for data and nothing else: no anchors and aliases, no tags, no merge keys, no
 * names that are no text, no name twice in one object, one document. Written in block style with an indent of two
 * spaces.
 */
public final class YamlFormat implements DocumentFormat {

    /** The format, as {@link java.util.ServiceLoader} makes it. */
    public YamlFormat() {}

    @Override
    public String id() {
        return "yaml";
    }

    @Override
    public String mediaType() {
        return "application/yaml";
    }

    @Override
    public List<String> extensions() {
        return List.of(".yaml", ".yml");
    }

    @Override
    public DocumentReader<TrainingVariant> reader(ReadOptions options) {
        return TokenReader.ofVariants(Opening.ofText(new YamlSyntax()), options);
    }

    @Override
    public <T> Optional<DocumentReader<T>> reader(Companion<T> companion, ReadOptions options) {
        return TokenReader.of(companion, Opening.ofText(new YamlSyntax()), options);
    }

    @Override
    public VariantWriter writer(WrittenForm form) {
        return new TreeWriter(form, YamlLayout::of);
    }
}
