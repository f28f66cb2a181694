/**
 * A document as a tree that knows where each part stands in the text; start at {@link
 * nl.werkzaak.mentorwijs.io.internal.tree.LocatedNode}. What a training looks like is not known here.
 */
@NullMarked
package nl.werkzaak.mentorwijs.io.internal.tree;

import org.jspecify.annotations.NullMarked;
