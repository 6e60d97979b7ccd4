import { lazy, Suspense, useEffect, useState } from "react";
import { Navigate, Route, Routes, useLocation } from "react-router";
import { FaultBoundary } from "@/app/fault-boundary";
import { HOMES } from "@/app/navigation";
import { NotFound } from "@/app/not-found";
import { Shell } from "@/app/shell";
import { useMe } from "@/shared/api/me";
import type { Role } from "@/shared/api/model";
import { renewSession } from "@/shared/api/session";
import { useSignedIn } from "@/shared/api/signed-in";
import { Asked, Loading } from "@/shared/ui/asked";

const SignIn = lazy(() => import("@/features/sign-in/sign-in"));
const Overview = lazy(() => import("@/features/overview/overview"));
const ProfilePage = lazy(() => import("@/features/profile/profile-page"));
const ConsentsPage = lazy(() => import("@/features/consents/consents-page"));
const ApplyPage = lazy(() => import("@/features/apply/apply-page"));
const ApplicationsPage = lazy(() => import("@/features/apply/applications-page"));
const ApplicationPage = lazy(() => import("@/features/apply/application-page"));
const BudgetPlansPage = lazy(() => import("@/features/budget/budget-plans-page"));
const BudgetFormPage = lazy(() => import("@/features/budget/budget-form-page"));
const BudgetPlanPage = lazy(() => import("@/features/budget/budget-plan-page"));
const CapacityPage = lazy(() => import("@/features/capacity/capacity-page"));
const LeadsPage = lazy(() => import("@/features/lender-desk/leads-page"));
const LeadPage = lazy(() => import("@/features/lender-desk/lead-page"));
const ProductDraftsPage = lazy(() => import("@/features/lender-desk/product-drafts-page"));
const ProductEditorPage = lazy(() => import("@/features/lender-desk/product-editor-page"));
const ProductsPage = lazy(() => import("@/features/lender-desk/products-page"));
const SimulatorPage = lazy(() => import("@/features/lender-desk/simulator-page"));
const OperationsPage = lazy(() => import("@/features/operator/operations-page"));
const LoadsPage = lazy(() => import("@/features/operator/loads-page"));
const LoadPage = lazy(() => import("@/features/operator/load-page"));
const UploadPage = lazy(() => import("@/features/operator/upload-page"));
const ModelsPage = lazy(() => import("@/features/models/models-page"));
const ModelPage = lazy(() => import("@/features/models/model-page"));
const OverridesPage = lazy(() => import("@/features/models/overrides-page"));
const Welcome = lazy(() => import("@/features/other-roles/welcome"));

export function AppRoutes() {
  return (
    <Suspense fallback={<Loading />}>
      <Routes>
        <Route path="/sign-in" element={<SignIn />} />
        <Route path="*" element={<Guarded />} />
      </Routes>
    </Suspense>
  );
}

/** Everything behind the sign-in; a reload first tries what this tab still holds. */
function Guarded() {
  const signedIn = useSignedIn();
  const location = useLocation();
  const [tried, setTried] = useState(signedIn);

  useEffect(() => {
    if (!tried) {
      renewSession()
        .catch(() => false)
        .finally(() => setTried(true));
    }
  }, [tried]);

  if (signedIn) {
    return <SignedIn />;
  }
  if (!tried) {
    return <Loading />;
  }
  return <Navigate to="/sign-in" replace state={{ from: location.pathname + location.search }} />;
}

function SignedIn() {
  const me = useMe();
  const location = useLocation();
  return (
    <Asked query={me}>
      {(who) => (
        <Shell me={who}>
          <FaultBoundary address={location.pathname}>
            <Suspense fallback={<Loading />}>
              <Routes>
                <Route index element={<Navigate to={HOMES[who.role]} replace />} />
                {pagesOf(who.role)}
                <Route path="*" element={<NotFound />} />
              </Routes>
            </Suspense>
          </FaultBoundary>
        </Shell>
      )}
    </Asked>
  );
}

function pagesOf(role: Role) {
  switch (role) {
    case "ENTERPRISE":
      return (
        <>
          <Route path="overview" element={<Overview />} />
          <Route path="profile" element={<ProfilePage />} />
          <Route path="consents" element={<ConsentsPage />} />
          <Route path="apply" element={<ApplyPage />} />
          <Route path="applications" element={<ApplicationsPage />} />
          <Route path="applications/:id" element={<ApplicationPage />} />
        </>
      );
    case "LENDER":
      return (
        <>
          <Route path="leads" element={<LeadsPage />} />
          <Route path="leads/:id" element={<LeadPage />} />
          <Route path="budget" element={<BudgetPlansPage />} />
          <Route path="budget/new" element={<BudgetFormPage />} />
          <Route path="budget/:id" element={<BudgetPlanPage />} />
          <Route path="products" element={<ProductsPage />} />
          <Route path="products/new" element={<ProductEditorPage />} />
          <Route path="products/drafts" element={<ProductDraftsPage />} />
          <Route path="products/:id/edit" element={<ProductEditorPage />} />
          <Route path="simulator" element={<SimulatorPage />} />
        </>
      );
    case "OPERATOR":
      return (
        <>
          <Route path="operations" element={<OperationsPage />} />
          <Route path="loads" element={<LoadsPage />} />
          <Route path="loads/new" element={<UploadPage />} />
          <Route path="loads/:id" element={<LoadPage />} />
          <Route path="models" element={<ModelsPage />} />
          <Route path="models/:id" element={<ModelPage />} />
          <Route path="overrides" element={<OverridesPage />} />
        </>
      );
    case "GUARANTOR":
      return (
        <>
          <Route path="capacity" element={<CapacityPage />} />
          <Route path="welcome" element={<Welcome />} />
        </>
      );
    default:
      return <Route path="welcome" element={<Welcome />} />;
  }
}
