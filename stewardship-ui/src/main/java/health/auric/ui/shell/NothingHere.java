package health.auric.ui.shell;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The address names something that does not exist, or that this person may not know of. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NothingHere extends RuntimeException {

    public NothingHere() {
        super("Nothing lives at this address.", null, false, false);
    }
}
