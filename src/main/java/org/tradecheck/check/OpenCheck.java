package org.tradecheck.check;

import java.util.List;

/** A check that judges nothing: it names what the reader has to take on trust. It is listed under "not checked". */
public interface OpenCheck extends Check {

    /** What cannot be checked, in any order. */
    List<Open> open(CheckInput input);

    @Override
    default List<Finding> run(CheckInput input) {
        return List.of();
    }
}
