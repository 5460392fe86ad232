package org.tradecheck.check;

import java.util.List;

/** A test of claims that names one fault. Checks never read text. */
public interface Check {

    CheckInfo info();

    /** The findings, in any order. */
    List<Finding> run(CheckInput input);
}
