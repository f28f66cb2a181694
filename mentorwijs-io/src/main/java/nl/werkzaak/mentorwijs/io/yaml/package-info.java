/**
 * YAML 1.2, for people who write variants; start at {@link nl.werkzaak.mentorwijs.io.yaml.YamlFormat}. What a document
 * may hold is not known here.
 */
@NullMarked
package nl.werkzaak.mentorwijs.io.yaml;

import org.jspecify.annotations.NullMarked;
