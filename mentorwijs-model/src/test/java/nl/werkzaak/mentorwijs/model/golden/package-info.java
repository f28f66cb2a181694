/** Files that the build keeps and writes itself; the tests of all modules compare theirs here. */
package nl.werkzaak.mentorwijs.model.golden;
