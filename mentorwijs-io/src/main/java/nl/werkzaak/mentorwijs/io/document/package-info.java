/**
 * Documents for people, in Markdown and in HTML; start at {@link nl.werkzaak.mentorwijs.io.document.TrainingDocument}. A
 * document is built once, as a tree of nodes, and rendered twice. What it says comes from the catalogue and the training;
 * no fact of the domain is written here.
 */
@NullMarked
package nl.werkzaak.mentorwijs.io.document;

import org.jspecify.annotations.NullMarked;
