/** Tests of what holds for every type of the model, and the values that they share. */
@NullMarked
package nl.werkzaak.mentorwijs.model;

import org.jspecify.annotations.NullMarked;
