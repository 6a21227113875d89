package health.auric.desk;

import health.auric.access.Role;

/** What each role does, in a sentence. */
final class RoleSentences {

    private RoleSentences() {}

    static String of(Role role) {
        return switch (role) {
            case STEWARD -> "Decides matches, changes and exceptions.";
            case APPROVER -> "Signs risky changes that somebody else asks for.";
            case ONBOARDER -> "Brings a facility's sources and records in.";
            case SUBSCRIBER -> "Reads golden records and follows the feed.";
            case AUDITOR -> "Sees everything, changes nothing.";
            case OPERATOR -> "Keeps the hub running.";
            case ADMIN -> "Manages users, grants, facilities and sources.";
        };
    }
}
