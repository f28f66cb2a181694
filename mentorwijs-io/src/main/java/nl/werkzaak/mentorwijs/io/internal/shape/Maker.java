package nl.werkzaak.mentorwijs.io.internal.shape;

import org.jspecify.annotations.Nullable;

/** Makes an object of the model from the values of its properties. */
interface Maker {

    Object make(@Nullable Object[] values, @Nullable Object base);
}
