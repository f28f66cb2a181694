/**
 * A format from outside the library: variants as XML; start at {@link org.example.xml.XmlFormat}. It uses nothing but what
 * the library offers everybody.
 */
@NullMarked
package org.example.xml;

import org.jspecify.annotations.NullMarked;
