package org.tradecheck.reference;

import java.io.IOException;

/** Bytes that can be read from any position: a file, or what a jar holds. */
interface ByteSource {

    long size();

    /** The bytes from {@code offset} on; fails if there are fewer than {@code length}. */
    byte[] read(long offset, int length) throws IOException;
}
