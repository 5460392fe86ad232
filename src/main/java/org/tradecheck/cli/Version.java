package org.tradecheck.cli;

/** The version of the program. */
final class Version {

    private Version() {}

    /** As the build wrote it into the jar; "unpackaged" when run from classes. */
    static String of() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "unpackaged" : version;
    }
}
