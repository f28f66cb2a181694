/**
 * What a document gives of an object before it is one; start at {@link
 * nl.werkzaak.mentorwijs.io.internal.draft.Draft}. Tokens and trees are not known here.
 */
@NullMarked
package nl.werkzaak.mentorwijs.io.internal.draft;

import org.jspecify.annotations.NullMarked;
