/**
 * How a host's mapper binds our types: strictly, whatever the mapper is set to; start at {@link
 * nl.werkzaak.mentorwijs.model.binding.StrictJackson3}. For Jackson to call, and the only package that knows a databind.
 */
@NullMarked
package nl.werkzaak.mentorwijs.model.binding;

import org.jspecify.annotations.NullMarked;
