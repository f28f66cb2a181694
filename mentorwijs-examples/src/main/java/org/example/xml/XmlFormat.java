package org.example.xml;

import java.util.List;
import java.util.Optional;
import nl.werkzaak.mentorwijs.io.Companion;
import nl.werkzaak.mentorwijs.io.DocumentFormat;
import nl.werkzaak.mentorwijs.io.DocumentReader;
import nl.werkzaak.mentorwijs.io.ReadOptions;
import nl.werkzaak.mentorwijs.io.VariantWriter;
import nl.werkzaak.mentorwijs.io.WrittenForm;
import nl.werkzaak.mentorwijs.io.translation.TranslatedReader;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;

/**
 * JSON as XML, in the elements that XPath and XQuery Functions 3.1 give it (section 17.5): {@code map}, {@code array},
 * {@code string}, {@code number}, {@code boolean} and {@code null}, with the name of a property in the attribute {@code
 * key}; in UTF-8.
 */
public final class XmlFormat implements DocumentFormat {

    static final String NAMESPACE = "http://www.w3.org/2005/xpath-functions";

    /** The format, as {@link java.util.ServiceLoader} makes it. */
    public XmlFormat() {}

    @Override
    public String id() {
        return "xml";
    }

    @Override
    public String mediaType() {
        return "application/xml";
    }

    @Override
    public List<String> extensions() {
        return List.of(".xml");
    }

    @Override
    public DocumentReader<TrainingVariant> reader(ReadOptions options) {
        return TranslatedReader.ofVariants(new XmlTranslator(), options);
    }

    @Override
    public <T> Optional<DocumentReader<T>> reader(Companion<T> companion, ReadOptions options) {
        return TranslatedReader.of(companion, new XmlTranslator(), options);
    }

    @Override
    public VariantWriter writer(WrittenForm form) {
        return new XmlWriter(form);
    }
}
