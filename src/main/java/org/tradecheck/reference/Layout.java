package org.tradecheck.reference;

import java.nio.charset.Charset;
import java.util.List;
import java.util.function.Consumer;

/** One way of laying published values out in a table. */
interface Layout {

    /** Its name in messages: "UN Comtrade". */
    String name();

    /** Whether a table with these columns is laid out so. */
    boolean recognises(Columns columns);

    /** Encodings other than UTF-8 that its publisher writes, too. */
    default List<Charset> charsets() {
        return List.of();
    }

    /** Prepares to read the rows of one table. */
    RowReader reader(Columns columns, Description description) throws BadCellException;

    /** Reads the rows of one table. */
    interface RowReader {

        /** Hands on the values of a row; a row may have none. */
        void read(Row row, Consumer<Observation> values) throws BadCellException;

        /** Hands on what could only be known after the last row. */
        default void finish(Consumer<Observation> values) {}
    }
}
