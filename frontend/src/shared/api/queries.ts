import { queryOptions } from "@tanstack/react-query";
import { call } from "@/shared/api/client";
import type {
  Access,
  Application,
  Consent,
  Enterprise,
  Listing,
  Offer,
  Product,
  ProductDraft,
  ProductVersion,
  Profile,
} from "@/shared/api/model";

/** What more than one feature asks the platform. The first part of a key names the resource. */
export const enterpriseQuery = (uscc: string) =>
  queryOptions({
    queryKey: ["enterprise", uscc],
    queryFn: () => call<Enterprise>(`/enterprises/${uscc}`),
  });

export const profileQuery = (uscc: string) =>
  queryOptions({
    queryKey: ["profile", uscc],
    queryFn: () => call<Profile>(`/enterprises/${uscc}/profile`),
  });

export const consentsQuery = (uscc: string) =>
  queryOptions({
    queryKey: ["consents", uscc],
    queryFn: () => call<Listing<Consent>>(`/enterprises/${uscc}/consents`),
  });

export const accessesQuery = (uscc: string) =>
  queryOptions({
    queryKey: ["accesses", uscc],
    queryFn: () => call<Listing<Access>>(`/enterprises/${uscc}/accesses`),
  });

export const applicationsQuery = queryOptions({
  queryKey: ["applications"],
  queryFn: () => call<Listing<Application>>("/applications"),
});

export const applicationQuery = (id: string) =>
  queryOptions({
    queryKey: ["applications", id],
    queryFn: () => call<Application>(`/applications/${id}`),
  });

export const offersQuery = (application: string) =>
  queryOptions({
    queryKey: ["offers", application],
    queryFn: () => call<Listing<Offer>>(`/applications/${application}/offers`),
    refetchInterval: 30_000,
  });

export const productsQuery = queryOptions({
  queryKey: ["products"],
  queryFn: () => call<Listing<Product>>("/products", { query: { limit: 100 } }),
  staleTime: 300_000,
});

export const productDraftsQuery = queryOptions({
  queryKey: ["product-drafts"],
  queryFn: () => call<Listing<ProductDraft>>("/product-drafts"),
});

export const productVersionsQuery = (id: string) =>
  queryOptions({
    queryKey: ["products", id, "versions"],
    queryFn: () => call<Listing<ProductVersion>>(`/products/${id}/versions`),
  });

export const productQuery = (id: string) =>
  queryOptions({
    queryKey: ["products", id],
    queryFn: () => call<Product>(`/products/${id}`),
  });
