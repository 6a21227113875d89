package health.auric.operate;

/** Another node took the role meanwhile; whatever was written in it must not be committed. */
public class LeaseLost extends RuntimeException {

    LeaseLost(Lease lease) {
        super("This node no longer holds the role " + lease.role() + ".");
    }
}
