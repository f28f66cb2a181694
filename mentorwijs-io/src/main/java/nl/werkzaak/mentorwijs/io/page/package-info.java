/**
 * Documents for people, in Markdown and in HTML; start at {@link nl.werkzaak.mentorwijs.io.page.TrainingPage}. A
 * document is built once, as a tree of nodes, and rendered twice. What it says comes from the catalogue and the training;
 * no fact of the domain is written here.
 */
@NullMarked
package nl.werkzaak.mentorwijs.io.page;

import org.jspecify.annotations.NullMarked;
