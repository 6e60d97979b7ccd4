import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { MemoryRouter } from "react-router";
import { Surroundings } from "@/app/app";
import { AppRoutes } from "@/app/routes";
import type { Me } from "@/shared/api/model";
import { beginSession } from "@/shared/api/session";
import { FakePlatform } from "@/testing/fake-platform";

/** The whole application at an address, with the network faked. */
export function renderAt(address: string, me?: Me) {
  const platform = new FakePlatform();
  if (me) {
    beginSession({ accessToken: "token-1", refreshToken: "refresh-1" });
    platform.on("GET /api/v1/me", () => me);
  }
  const user = userEvent.setup({ delay: null });
  const show = () =>
    render(
      <Surroundings>
        <MemoryRouter initialEntries={[address]}>
          <AppRoutes />
        </MemoryRouter>
      </Surroundings>,
    );
  return { platform, user, show };
}
