export interface paths {
    "/.well-known/jwks.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["keys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The enterprise's own applications, the newest first.
         * @description The enterprise's own applications, the newest first.
         */
        get: operations["list"];
        put?: never;
        /**
         * Applies; the application is matched at once.
         * @description Applies; the application is matched at once.
         */
        post: operations["apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/leads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends proposals to their lenders and lets those read the evidence they need.
         * @description Sends proposals to their lenders and lets those read the evidence they need.
         */
        post: operations["send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every offer on the application.
         * @description Every offer on the application.
         */
        get: operations["offers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes the application back; every lender that has it finds its lead ended.
         * @description Takes the application back; every lender that has it finds its lead ended.
         */
        post: operations["withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enterprises/{uscc}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["read_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enterprises/{uscc}/accesses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who read the enterprise's evidence, the latest first.
         * @description Who read the enterprise's evidence, the latest first.
         */
        get: operations["readings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enterprises/{uscc}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every consent of the enterprise, the newest first.
         * @description Every consent of the enterprise, the newest first.
         */
        get: operations["list_1"];
        put?: never;
        /**
         * Gives leave to read.
         * @description Gives leave to read.
         */
        post: operations["grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enterprises/{uscc}/consents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Withdraws it; the next reading finds nothing.
         * @description Withdraws it; the next reading finds nothing.
         */
        delete: operations["revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enterprises/{uscc}/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The profile made last.
         * @description The profile made last.
         */
        get: operations["read_2"];
        put?: never;
        /**
         * Makes the profile anew from what is known today.
         * @description Makes the profile anew from what is known today.
         */
        post: operations["renew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The leads addressed to the lender, the newest first.
         * @description The leads addressed to the lender, the newest first.
         */
        get: operations["list_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leads/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A lead with the profile behind it, as far as the consent still holds.
         * @description A lead with the profile behind it, as far as the consent still holds.
         */
        get: operations["read_3"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leads/{id}/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Makes an offer; a second one takes the place of the first.
         * @description Makes an offer; a second one takes the place of the first.
         */
        post: operations["offer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leads/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says no, with a reason.
         * @description Says no, with a reason.
         */
        post: operations["refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/loads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The newest loads; a provider sees its own.
         * @description The newest loads; a provider sees its own.
         */
        get: operations["list_3"];
        put?: never;
        /**
         * Takes a file as it arrives: CSV, NDJSON or xlsx, compressed with gzip or not.
         * @description Takes a file as it arrives: CSV, NDJSON or xlsx, compressed with gzip or not.
         */
        post: operations["receive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/loads/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["read_4"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/loads/{id}/errors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The rows that were not taken, as a CSV file.
         * @description The rows that were not taken, as a CSV file.
         */
        get: operations["errors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["read_5"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offers/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accepts; every other lender's lead on the application ends.
         * @description Accepts; every other lender's lead on the application ends.
         */
        post: operations["accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offers/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuses; the lender may make another.
         * @description Refuses; the lender may make another.
         */
        post: operations["refuse_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every product, in the order of the codes.
         * @description Every product, in the order of the codes.
         */
        get: operations["list_4"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["read_6"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/authorize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sends a browser to the page where people sign in, with what its client asked for.
         * @description Sends a browser to the page where people sign in, with what its client asked for.
         */
        get: operations["page"];
        put?: never;
        /**
         * Signs in; answers with the code as JSON where that is accepted, else by redirection.
         * @description Signs in; answers with the code as JSON where that is accepted, else by redirection.
         */
        post: operations["authorize"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A page of readings; `next` is the cursor of the page after it. */
        AccessesView: {
            items: components["schemas"]["AccessView"][];
            next?: string | null;
        };
        /** @description One reading of an enterprise's evidence. */
        AccessView: {
            actor: string;
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            consent: string;
            families: string[];
            institution?: components["schemas"]["InstitutionView"] | null;
            permitted: boolean;
            purpose: string;
        };
        /** @description What an enterprise asks for, as it fills it in. */
        ApplicationForm: {
            amount?: components["schemas"]["MoneyForm"] | null;
            purpose?: string | null;
            /** Format: int32 */
            tenorMonths?: number | null;
        };
        /** @description A page of applications; `next` is the cursor of the page after it. */
        ApplicationsView: {
            items: components["schemas"]["ApplicationView"][];
            next?: string | null;
        };
        /** @description An application with what fits, what does not, and what has happened. */
        ApplicationView: {
            amount: components["schemas"]["MoneyView"];
            /** Format: date */
            expiresOn: string;
            history: components["schemas"]["ApplicationView.EventView"][];
            /** Format: uuid */
            id: string;
            profile?: components["schemas"]["ApplicationView.QuoteView"] | null;
            proposals: components["schemas"]["ProposalView"][];
            purpose: string;
            state: string;
            /** Format: date-time */
            submittedAt: string;
            /** Format: int32 */
            tenorMonths: number;
            unmet: components["schemas"]["ApplicationView.UnmetView"][];
        };
        /** @description Something that happened to the application. */
        "ApplicationView.EventView": {
            /** Format: date-time */
            at: string;
            event: string;
            text: components["schemas"]["TextView"];
        };
        /** @description The profile that the match rests on. */
        "ApplicationView.QuoteView": {
            /** Format: date */
            asOf: string;
            grade: string;
            /** Format: int32 */
            points: number;
        };
        /** @description What is lacking for a product, and by how much. */
        "ApplicationView.ShortfallView": {
            actual?: string | null;
            criterion: components["schemas"]["TextView"];
            distance?: string | null;
            feature: string;
            operator: string;
            text: components["schemas"]["TextView"];
            threshold: string;
        };
        /** @description A product that does not fit, with everything that is lacking. */
        "ApplicationView.UnmetView": {
            product: components["schemas"]["ProposalView.ProductNameView"];
            shortfalls: components["schemas"]["ApplicationView.ShortfallView"][];
        };
        /** @description A code of a public list, with the name it has there if it is found. */
        CodeView: {
            code: string;
            name?: string | null;
        };
        /** @description A consent as an enterprise fills it in. */
        ConsentForm: {
            families?: string[] | null;
            /** Format: uuid */
            granteeInstitution?: string | null;
            purpose?: string | null;
            validUntil?: string | null;
        };
        /** @description A list of consents, which is never longer than a page. */
        ConsentsView: {
            items: components["schemas"]["ConsentView"][];
            next?: string | null;
        };
        /** @description A consent and what became of it. */
        ConsentView: {
            families: string[];
            /** Format: date-time */
            grantedAt: string;
            grantee: components["schemas"]["GranteeView"];
            /** Format: uuid */
            id: string;
            live: boolean;
            purpose: string;
            /** Format: date-time */
            revokedAt?: string | null;
            /** Format: date */
            validUntil: string;
        };
        /** @description Which proposals go to their lenders, and until when those may read the evidence. */
        DeliveryForm: {
            consentUntil?: string | null;
            proposalIds?: string[] | null;
        };
        /** @description An enterprise by its unified social credit code and its name. */
        EnterpriseNameView: {
            name: string;
            uscc: string;
        };
        /** @description An enterprise as the register has it. */
        EnterpriseView: {
            division?: components["schemas"]["CodeView"] | null;
            /** Format: date */
            establishedOn?: string | null;
            industry?: components["schemas"]["CodeView"] | null;
            name: string;
            sizeClass?: string | null;
            uscc: string;
            warnings: components["schemas"]["TextView"][];
        };
        /** @description A figure of the profile, with what it means and where it comes from. */
        FeatureView: {
            family: string;
            name: string;
            source: string;
            text: components["schemas"]["TextView"];
            title: components["schemas"]["TextView"];
            unit: string;
            /** @description the measurement; null where nothing is known */
            value?: number | null;
            why: components["schemas"]["TextView"];
        };
        /** @description Who may read under a consent. */
        GranteeView: {
            /** Format: uuid */
            id?: string | null;
            kind: string;
            name: string;
        };
        /** @description An institution by its id and the name that people know it by. */
        InstitutionView: {
            /** Format: uuid */
            id: string;
            kind?: string | null;
            name: string;
        };
        /** @description A page of leads; `next` is the cursor of the page after it. */
        LeadsView: {
            items: components["schemas"]["LeadView"][];
            next?: string | null;
        };
        /** @description An application passed to a lender. */
        LeadView: {
            amount: components["schemas"]["MoneyView"];
            /** Format: date-time */
            answerBy: string;
            /** @description whether the leave to read was withdrawn or has ended; then no profile shows */
            consentRevoked: boolean;
            /** Format: date-time */
            deliveredAt: string;
            enterprise: components["schemas"]["LeadView.ApplicantView"];
            /** Format: date */
            expiresOn: string;
            grade: string;
            /** Format: uuid */
            id: string;
            offers: components["schemas"]["OfferView"][];
            overdue: boolean;
            /** Format: int32 */
            points: number;
            product: components["schemas"]["LeadView.ProductView"];
            profile?: components["schemas"]["ProfileView"] | null;
            proposal: components["schemas"]["ProposalView"];
            purpose: string;
            refusalReason?: string | null;
            state: string;
            /** Format: int32 */
            tenorMonths: number;
        };
        /** @description Who applies; blank once the enterprise was erased. */
        "LeadView.ApplicantView": {
            industry?: components["schemas"]["CodeView"] | null;
            name: string;
            sizeClass?: string | null;
            uscc: string;
        };
        /** @description A product by its name. */
        "LeadView.ProductView": {
            /** Format: uuid */
            id: string;
            name: components["schemas"]["TextView"];
        };
        /** @description A page of loads; `next` is the cursor of the page after it. */
        LoadsView: {
            items: components["schemas"]["LoadView"][];
            next?: string | null;
        };
        /** @description How far a load has come and what was counted. */
        LoadView: {
            /** Format: int64 */
            bytesRead: number;
            /** Format: int64 */
            bytesTotal?: number | null;
            failure?: string | null;
            /** Format: date-time */
            finishedAt?: string | null;
            /** Format: uuid */
            id: string;
            kind: string;
            /** Format: date */
            periodFrom?: string | null;
            /** Format: date */
            periodTo?: string | null;
            provider: string;
            /** Format: date-time */
            receivedAt: string;
            /** Format: int64 */
            rowsCorrected: number;
            /** Format: int64 */
            rowsRead: number;
            /** Format: int64 */
            rowsRejected: number;
            /** Format: int64 */
            rowsRepeated: number;
            /** Format: int64 */
            rowsStored: number;
            /** Format: int64 */
            rowsWithdrawn: number;
            /** Format: date-time */
            startedAt?: string | null;
            state: string;
            /** Format: uuid */
            supersedes?: string | null;
        };
        /** @description Who is signed in, and for whom they act. */
        MeView: {
            /** Format: date */
            businessDate: string;
            displayName: string;
            enterprise?: components["schemas"]["EnterpriseNameView"] | null;
            institution?: components["schemas"]["InstitutionView"] | null;
            role: components["schemas"]["Role"];
            subject: string;
        };
        /** @description An amount as a client sends it: a decimal string and a currency. */
        MoneyForm: {
            amount?: string | null;
            currency?: string | null;
        };
        /** @description An amount as a decimal string, with its currency. */
        MoneyView: {
            amount: string;
            currency: string;
        };
        /** @description What a lender would lend, as it fills it in. */
        OfferForm: {
            amount?: components["schemas"]["MoneyForm"] | null;
            annualRate?: string | null;
            conditions?: string | null;
            /** Format: int32 */
            tenorMonths?: number | null;
            validUntil?: string | null;
        };
        /** @description The offers on an application, which fit on one page. */
        OffersView: {
            items: components["schemas"]["OfferView"][];
            next?: string | null;
        };
        /** @description A lender's answer to a lead. */
        OfferView: {
            amount: components["schemas"]["MoneyView"];
            annualRate: string;
            conditions?: string | null;
            /** Format: date-time */
            decidedAt?: string | null;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            leadId: string;
            lender: components["schemas"]["InstitutionView"];
            /** Format: date-time */
            madeAt: string;
            state: string;
            /** Format: int32 */
            tenorMonths: number;
            /** Format: date */
            validUntil: string;
        };
        /** @description The catalogue, which fits on one page. */
        ProductsView: {
            items: components["schemas"]["ProductView"][];
            next?: string | null;
        };
        /** @description What a lender offers to anyone who fits. */
        ProductView: {
            amount: components["schemas"]["ProductView.AmountsView"];
            code: string;
            criteria: components["schemas"]["ProductView.CriterionView"][];
            documents: components["schemas"]["TextView"][];
            /** Format: uuid */
            id: string;
            kind: string;
            kindName: components["schemas"]["TextView"];
            lender: components["schemas"]["InstitutionView"];
            name: components["schemas"]["TextView"];
            rate: components["schemas"]["ProductView.RatesView"];
            security: components["schemas"]["TextView"];
            summary: components["schemas"]["TextView"];
            tenorMonths: components["schemas"]["ProductView.TenorsView"];
            /** Format: int32 */
            timePromiseDays: number;
            /** Format: int32 */
            version: number;
        };
        /** @description The least and the most that is lent. */
        "ProductView.AmountsView": {
            from: components["schemas"]["MoneyView"];
            to: components["schemas"]["MoneyView"];
        };
        /** @description Something an enterprise must fulfil, in words. */
        "ProductView.CriterionView": {
            text: components["schemas"]["TextView"];
        };
        /** @description The lowest and the highest rate a year, as decimal fractions. */
        "ProductView.RatesView": {
            from: string;
            to: string;
        };
        /** @description The shortest and the longest term. */
        "ProductView.TenorsView": {
            /** Format: int32 */
            from: number;
            /** Format: int32 */
            to: number;
        };
        /** @description What is known about an enterprise on a day and what follows from it. */
        ProfileView: {
            /** Format: date */
            asOf: string;
            confidence: string;
            coverage: string;
            enterprise: components["schemas"]["EnterpriseNameView"];
            features: components["schemas"]["FeatureView"][];
            freshness: components["schemas"]["ProfileView.FreshnessView"][];
            grade?: string | null;
            limit?: components["schemas"]["ProfileView.LimitView"] | null;
            message?: components["schemas"]["TextView"] | null;
            outcome: string;
            /** Format: int32 */
            points?: number | null;
            provenance: components["schemas"]["ProfileView.ProvenanceView"];
            provisional: boolean;
            reasons: components["schemas"]["ProfileView.ReasonView"][];
            /** Format: date-time */
            sealedAt: string;
        };
        /** @description How old the newest fact of a family is. */
        "ProfileView.FreshnessView": {
            /** Format: int32 */
            ageDays?: number | null;
            family: string;
            /** Format: date */
            newest?: string | null;
            stale: boolean;
        };
        /** @description How much credit the sales carry, and what keeps it from more. */
        "ProfileView.LimitView": {
            amount: components["schemas"]["MoneyView"];
            binding: string;
        };
        /** @description From what the profile follows, so that anyone can make it again. */
        "ProfileView.ProvenanceView": {
            digest: string;
            featureSet: string;
            /** Format: date */
            policyDate: string;
            scorecard: string;
            /** Format: date-time */
            watermark: string;
        };
        /** @description Why the points are not higher, and what would change that. */
        "ProfileView.ReasonView": {
            code: string;
            feature: string;
            improvement: components["schemas"]["TextView"];
            /** Format: int32 */
            pointsLost: number;
            text: components["schemas"]["TextView"];
        };
        /** @description What the platform composed out of one product, what it costs in all and why it stands where it stands. */
        ProposalView: {
            allInAnnualCost: string;
            amount: components["schemas"]["MoneyView"];
            annualRate: string;
            cost: components["schemas"]["ProposalView.CostView"];
            /** Format: date */
            expiresAt: string;
            findings: components["schemas"]["ProposalView.FindingView"][];
            guaranteeFeeRate?: string | null;
            guarantor?: components["schemas"]["InstitutionView"] | null;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            leadId?: string | null;
            merits: components["schemas"]["ProposalView.MeritsView"];
            monthlyPayment?: components["schemas"]["MoneyView"] | null;
            product: components["schemas"]["ProposalView.ProductNameView"];
            /** Format: int32 */
            rank: number;
            repayment: string;
            score: string;
            sentence: components["schemas"]["TextView"];
            structure: string;
            /** Format: int32 */
            tenorMonths: number;
            /** Format: int32 */
            timePromiseDays: number;
            weights: components["schemas"]["ProposalView.MeritsView"];
        };
        /** @description What is paid over the whole term. */
        "ProposalView.CostView": {
            guaranteeFee: components["schemas"]["MoneyView"];
            interest: components["schemas"]["MoneyView"];
            otherFees: components["schemas"]["MoneyView"];
            subsidy: components["schemas"]["MoneyView"];
            total: components["schemas"]["MoneyView"];
        };
        /** @description What a policy rule says to the proposal. */
        "ProposalView.FindingView": {
            rule: string;
            severity: string;
            source: string;
            text: components["schemas"]["TextView"];
        };
        /** @description What speaks for a proposal, or how much that counts, each as a decimal fraction. */
        "ProposalView.MeritsView": {
            amountFit: string;
            cost: string;
            likelihood: string;
            time: string;
        };
        /** @description A product by its name and lender. */
        "ProposalView.ProductNameView": {
            /** Format: uuid */
            id: string;
            lender: components["schemas"]["InstitutionView"];
            name: components["schemas"]["TextView"];
        };
        /** @description Why a lender says no. */
        RefusalForm: {
            reason?: string | null;
        };
        /**
         * @description What somebody is to the platform, which decides what they see.
         * @enum {string}
         */
        Role: "ENTERPRISE" | "LENDER" | "GUARANTOR" | "DEBTOR" | "PROVIDER" | "REGULATOR" | "OPERATOR";
        /** @description A text for people, in Chinese and in English. */
        TextView: {
            en: string;
            zh: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    keys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description keys 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    list: {
        parameters: {
            query?: {
                cursor?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description list 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationsView"];
                };
            };
        };
    };
    apply: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationForm"];
            };
        };
        responses: {
            /** @description apply 201 response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
                };
            };
        };
    };
    read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description read 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
                };
            };
        };
    };
    send: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeliveryForm"];
            };
        };
        responses: {
            /** @description send 201 response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadsView"];
                };
            };
        };
    };
    offers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description offers 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OffersView"];
                };
            };
        };
    };
    withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description withdraw 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
                };
            };
        };
    };
    read_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uscc: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description read_1 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterpriseView"];
                };
            };
        };
    };
    readings: {
        parameters: {
            query?: {
                cursor?: number | null;
            };
            header?: never;
            path: {
                uscc: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description readings 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessesView"];
                };
            };
        };
    };
    list_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uscc: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description list_1 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentsView"];
                };
            };
        };
    };
    grant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uscc: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentForm"];
            };
        };
        responses: {
            /** @description grant 201 response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentView"];
                };
            };
        };
    };
    revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                uscc: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description revoke 204 response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    read_2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uscc: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description read_2 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileView"];
                };
            };
        };
    };
    renew: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string | null;
            };
            path: {
                uscc: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description renew 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileView"];
                };
            };
        };
    };
    list_2: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
                state?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description list_2 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadsView"];
                };
            };
        };
    };
    read_3: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description read_3 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadView"];
                };
            };
        };
    };
    offer: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfferForm"];
            };
        };
        responses: {
            /** @description offer 201 response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferView"];
                };
            };
        };
    };
    refuse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefusalForm"];
            };
        };
        responses: {
            /** @description refuse 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadView"];
                };
            };
        };
    };
    list_3: {
        parameters: {
            query?: {
                cursor?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description list_3 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoadsView"];
                };
            };
        };
    };
    receive: {
        parameters: {
            query?: {
                kind?: string | null;
                periodFrom?: string | null;
                periodTo?: string | null;
                provider?: string | null;
                supersedes?: string | null;
            };
            header?: {
                "Idempotency-Key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description receive 202 response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoadView"];
                };
            };
        };
    };
    read_4: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description read_4 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoadView"];
                };
            };
        };
    };
    errors: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description errors 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    read_5: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description read_5 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeView"];
                };
            };
        };
    };
    accept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description accept 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferView"];
                };
            };
        };
    };
    refuse_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description refuse_1 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferView"];
                };
            };
        };
    };
    list_4: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description list_4 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductsView"];
                };
            };
        };
    };
    read_6: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description read_6 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductView"];
                };
            };
        };
    };
    page: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description page 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    authorize: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    [key: string]: string;
                };
            };
        };
        responses: {
            /** @description authorize 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    issue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    [key: string]: string;
                };
            };
        };
        responses: {
            /** @description issue 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
}
