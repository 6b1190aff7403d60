package org.tanlu.web.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/** 已登录 leads who signed in to what was asked for, and forgets the wrong passwords before. */
final class SignedIn extends SavedRequestAwareAuthenticationSuccessHandler {
    private final Attempts attempts;

    SignedIn(Attempts attempts) {
        this.attempts = attempts;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        attempts.right(authentication.getName());
        super.onAuthenticationSuccess(request, response, authentication);
    }
}
