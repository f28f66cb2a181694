/**
 * From tokens to {@link nl.werkzaak.mentorwijs.io.Node nodes} and back, and the way along them; start at {@link
 * nl.werkzaak.mentorwijs.io.internal.tree.Trees}. What a training looks like is not known here.
 */
@NullMarked
package nl.werkzaak.mentorwijs.io.internal.tree;

import org.jspecify.annotations.NullMarked;
