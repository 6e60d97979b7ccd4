// Made by npm run types from the OpenAPI document; not edited by hand.

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
    "/api/v1/acceptance-curves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every version, the newest first; that one is in force.
         * @description Every version, the newest first; that one is in force.
         */
        get: operations["list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/acceptance-curves/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One version.
         * @description One version.
         */
        get: operations["read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/acceptance-curves/learning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Learns anew now; makes no version where too little is new, so a retry makes none twice.
         * @description Learns anew now; makes no version where too little is new, so a retry makes none twice.
         */
        post: operations["learn"];
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
        get: operations["list_1"];
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
        get: operations["read_1"];
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
    "/api/v1/applications/{id}/ways": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The cheapest ways to a match, or to a better one than there is.
         * @description The cheapest ways to a match, or to a better one than there is.
         */
        get: operations["ways"];
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
    "/api/v1/assignment-notices/{id}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The debtor acknowledges a notice; again changes nothing.
         * @description The debtor acknowledges a notice; again changes nothing.
         */
        post: operations["receive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/budget-plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The lender's plans, the newest first.
         * @description The lender's plans, the newest first.
         */
        get: operations["list_2"];
        put?: never;
        /**
         * Asks for a plan, which is worked out in the background; its address tells how far it is.
         * @description Asks for a plan, which is worked out in the background; its address tells how far it is. The profiles of the leads are read under their consents, and each reading is logged.
         */
        post: operations["order"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/budget-plans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A plan with how far it is, and the sums of its answer once there is one.
         * @description A plan with how far it is, and the sums of its answer once there is one.
         */
        get: operations["read_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/budget-plans/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Calls the plan off; there will be no answer.
         * @description Calls the plan off; there will be no answer.
         */
        post: operations["cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/budget-plans/{id}/limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the answer draws from the budget and from every limit, and what more of it would bring.
         * @description What the answer draws from the budget and from every limit, and what more of it would bring.
         */
        get: operations["limits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/budget-plans/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The answer row by row: the offers first, by what they bring, then who gets nothing and why.
         * @description The answer row by row: the offers first, by what they bring, then who gets nothing and why.
         */
        get: operations["rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/budget-plans/{id}/rows.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The answer as a CSV file.
         * @description The answer as a CSV file.
         */
        get: operations["csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/budget-plans/{id}/rows.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The answer as a workbook, with the limits on a sheet of their own.
         * @description The answer as a workbook, with the limits on a sheet of their own.
         */
        get: operations["xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/budget-plans/{id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends the search; the best plan so far is the answer.
         * @description Ends the search; the best plan so far is the answer.
         */
        post: operations["stop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/budget-plans/ground": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a question can be about: the leads that wait, the programmes, sections and provinces.
         * @description What a question can be about: the leads that wait, the programmes, sections and provinces.
         */
        get: operations["ground"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/certificates/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Verifies a number; one mistyped and one unknown are not told apart.
         * @description Verifies a number; one mistyped and one unknown are not told apart.
         */
        get: operations["verify"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/compensation-funds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All funds, each with the rules in force.
         * @description All funds, each with the rules in force.
         */
        get: operations["list_3"];
        put?: never;
        /**
         * Publishes a fund with its first rules.
         * @description Publishes a fund with its first rules.
         */
        post: operations["publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/compensation-funds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A fund with all its rules; its manager sees what is in it.
         * @description A fund with all its rules; its manager sees what is in it.
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
    "/api/v1/compensation-funds/{id}/contributions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Records what somebody gave.
         * @description Records what somebody gave.
         */
        post: operations["contribute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/compensation-funds/{id}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The ledger, in order.
         * @description The ledger, in order.
         */
        get: operations["entries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/compensation-funds/{id}/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publishes new rules; loans paid out before keep theirs.
         * @description Publishes new rules; loans paid out before keep theirs.
         */
        post: operations["amend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/compensations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The calls that the caller's institution filed or decides on, the newest first.
         * @description The calls that the caller's institution filed or decides on, the newest first.
         */
        get: operations["list_4"];
        put?: never;
        /**
         * Files a loss with a fund; what its rules have against it is answered in full.
         * @description Files a loss with a fund; what its rules have against it is answered in full.
         */
        post: operations["file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/compensations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One call, for its parties and the enterprise it is about.
         * @description One call, for its parties and the enterprise it is about.
         */
        get: operations["read_4"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/compensations/{id}/payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The fund's manager pays what the fund bears; nothing is paid that is not there.
         * @description The fund's manager pays what the fund bears; nothing is paid that is not there.
         */
        post: operations["pay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/compensations/{id}/recovered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * The claimant tells what of the loss has come back in all; the fund is owed its part.
         * @description The claimant tells what of the loss has come back in all; the fund is owed its part.
         */
        put: operations["recovered"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/compensations/{id}/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The fund's manager records what the fund got back.
         * @description The fund's manager records what the fund got back.
         */
        post: operations["refund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/compensations/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The fund's manager refuses, with the reason.
         * @description The fund's manager refuses, with the reason.
         */
        post: operations["refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/connectors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every connector and how it fares.
         * @description Every connector and how it fares.
         */
        get: operations["list_5"];
        put?: never;
        /**
         * Sets a connector up and has it pulled; the one of the same provider and kind is changed.
         * @description Sets a connector up and has it pulled; the one of the same provider and kind is changed.
         */
        post: operations["set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/connectors/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Has it fetch no more until it is resumed.
         * @description Has it fetch no more until it is resumed.
         */
        post: operations["pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/connectors/{id}/resumption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Has it fetch again, from where it was.
         * @description Has it fetch again, from where it was.
         */
        post: operations["resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/connectors/{id}/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Has it fetch at once.
         * @description Has it fetch at once.
         */
        post: operations["run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/core-enterprises": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The list, those that owe most first.
         * @description The list, those that owe most first. An operator sees what each owes, and by `candidates=true` those not on the list as well; others see the order alone.
         */
        get: operations["list_6"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/core-enterprises/{uscc}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Puts an enterprise on the list; again changes nothing.
         * @description Puts an enterprise on the list; again changes nothing.
         */
        put: operations["add"];
        post?: never;
        /**
         * Takes an enterprise off the list; again changes nothing.
         * @description Takes an enterprise off the list; again changes nothing.
         */
        delete: operations["remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/debtor-payment-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The payment files of the caller as debtor, or of the one that an operator names.
         * @description The payment files of the caller as debtor, or of the one that an operator names.
         */
        get: operations["files"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/debtor-payment-files/{month}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The file of a month: whole for the debtor, for a creditor what it is owed.
         * @description The file of a month: whole for the debtor, for a creditor what it is owed.
         */
        get: operations["lines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/debtor-payment-files/{month}/lines.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as text; of the whole file it has the digest that the list names.
         * @description The same as text; of the whole file it has the digest that the list names.
         */
        get: operations["text"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/debtor-payment-rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Does at once what happens each hour: enters late payments, seals the files of months that have ended, delivers them to scoring and brings the overdue register up to date.
         * @description Does at once what happens each hour: enters late payments, seals the files of months that have ended, delivers them to scoring and brings the overdue register up to date.
         */
        post: operations["round"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/debtor-scores/{debtor}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The score of a debtor whose receivable concerns the caller.
         * @description The score of a debtor whose receivable concerns the caller.
         */
        get: operations["score"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demonstration": {
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
    "/api/v1/early-payment-offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What would be paid early today, at the terms of the programmes the supplier was invited to.
         * @description What would be paid early today, at the terms of the programmes the supplier was invited to.
         */
        get: operations["offers_1"];
        put?: never;
        post?: never;
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
        get: operations["read_6"];
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
        get: operations["list_7"];
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
        get: operations["read_7"];
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
    "/api/v1/enterprises/{uscc}/profile/movement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which figures moved the points from one sealed profile to another; by default from the last as of an earlier day to the one made last.
         * @description Which figures moved the points from one sealed profile to another; by default from the last as of an earlier day to the one made last.
         */
        get: operations["movement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/factoring-programmes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The programmes of the financier, of the core enterprise, or that a supplier was invited to.
         * @description The programmes of the financier, of the core enterprise, or that a supplier was invited to.
         */
        get: operations["list_8"];
        put?: never;
        /**
         * Proposes a programme with its limit to a core enterprise.
         * @description Proposes a programme with its limit to a core enterprise.
         */
        post: operations["propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/factoring-programmes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One programme.
         * @description One programme.
         */
        get: operations["read_8"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/factoring-programmes/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The core enterprise agrees.
         * @description The core enterprise agrees.
         */
        post: operations["accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/factoring-programmes/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Either party closes it, or the core enterprise declines; what was drawn runs on.
         * @description Either party closes it, or the core enterprise declines; what was drawn runs on.
         */
        post: operations["close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/factoring-programmes/{id}/draws": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The draws on a programme: all for its parties, for a supplier its own.
         * @description The draws on a programme: all for its parties, for a supplier its own.
         */
        get: operations["draws"];
        put?: never;
        /**
         * Takes early payment: assigns the claim and debits the limit at once, or neither.
         * @description Takes early payment: assigns the claim and debits the limit at once, or neither.
         */
        post: operations["draw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/factoring-programmes/{id}/limit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Changes the limit; If-Match names the entries of its ledger.
         * @description Changes the limit; If-Match names the entries of its ledger.
         */
        put: operations["change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/factoring-programmes/{id}/limit-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The ledger of the limit, for its parties.
         * @description The ledger of the limit, for its parties.
         */
        get: operations["entries_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/factoring-programmes/{id}/suppliers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who may draw: all for the parties, for a supplier itself.
         * @description Who may draw: all for the parties, for a supplier itself.
         */
        get: operations["suppliers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/factoring-programmes/{id}/suppliers/{uscc}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * The core enterprise invites a supplier; again changes nothing.
         * @description The core enterprise invites a supplier; again changes nothing.
         */
        put: operations["invite"];
        post?: never;
        /**
         * The core enterprise lets a supplier draw no more; again changes nothing.
         * @description The core enterprise lets a supplier draw no more; again changes nothing.
         */
        delete: operations["remove_1"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/financing-offers/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes an offer: registers the financier's interest and gives the debtor notice where the terms say so.
         * @description Takes an offer: registers the financier's interest and gives the debtor notice where the terms say so. If-Match names the version of the request.
         */
        post: operations["accept_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/financing-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The requests of the creditor, or those addressed to the financier, the newest first.
         * @description The requests of the creditor, or those addressed to the financier, the newest first.
         */
        get: operations["list_9"];
        put?: never;
        /**
         * Asks one, several or all financiers, and shows them the receivable.
         * @description Asks one, several or all financiers, and shows them the receivable.
         */
        post: operations["request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/financing-requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One request.
         * @description One request.
         */
        get: operations["read_9"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/financing-requests/{id}/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The offers on a request: a financier's own, and for the creditor all of them, the best first, once they are not sealed any more.
         * @description The offers on a request: a financier's own, and for the creditor all of them, the best first, once they are not sealed any more.
         */
        get: operations["offers_2"];
        put?: never;
        /**
         * Offers, in the place of the financier's earlier offer if there is one.
         * @description Offers, in the place of the financier's earlier offer if there is one.
         */
        post: operations["offer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/financing-requests/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes no offer, before or after the close.
         * @description Takes no offer, before or after the close.
         */
        post: operations["refuse_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guarantee-batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Files a batch as JSON objects, one a line.
         * @description Files a batch as JSON objects, one a line.
         */
        post: operations["fileLines"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guarantee-batches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A batch with the answer to each row.
         * @description A batch with the answer to each row.
         */
        get: operations["read_10"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guarantee-batches/{id}/returned.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The rows that were returned, as a file: row, loan number, field, reason.
         * @description The rows that were returned, as a file: row, loan number, field, reason.
         */
        get: operations["returned"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guarantee-calculators/awards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The fixed award and the grant by factors of a year from 2018 to 2020.
         * @description The fixed award and the grant by factors of a year from 2018 to 2020.
         */
        post: operations["awards"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guarantee-calculators/reserves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What the tax makes of a guarantor's reserves in a year from 2016 to 2020.
         * @description What the tax makes of a guarantor's reserves in a year from 2016 to 2020.
         */
        post: operations["reserves"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guarantee-capacity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every limit of the guarantor, the total first.
         * @description Every limit of the guarantor, the total first.
         */
        get: operations["read_11"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guarantee-capacity/concentration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the ratios of R29 stand and where they go if nothing new comes.
         * @description How the ratios of R29 stand and where they go if nothing new comes.
         */
        get: operations["concentration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guarantee-capacity/forecasts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What new cases would do to every limit; writes nothing.
         * @description What new cases would do to every limit; writes nothing. Who is no customer of the guarantor's is reckoned as one of whom nothing is known, whether the platform knows it or not.
         */
        post: operations["forecast"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guarantee-capacity/reservations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The guarantor's reservations, those of its cases included, reserved last first.
         * @description The guarantor's reservations, those of its cases included, reserved last first.
         */
        get: operations["list_10"];
        put?: never;
        /**
         * Reserves for a customer under a programme: from the limits of the customer, its group, the programme and in all, or from none.
         * @description Reserves for a customer under a programme: from the limits of the customer, its group, the programme and in all, or from none. Where some do not suffice, `limits` of the problem names all of them.
         */
        post: operations["reserve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guarantee-capacity/reservations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One reservation.
         * @description One reservation.
         */
        get: operations["read_12"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guarantee-capacity/reservations/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The guarantee began: it stays until it is released.
         * @description The guarantee began: it stays until it is released. Again is the same as once.
         */
        post: operations["confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guarantee-capacity/reservations/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives capacity back, all of it or down to what is to be left.
         * @description Gives capacity back, all of it or down to what is to be left. Again is the same as once.
         */
        post: operations["release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guarantee-capacity/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * States net assets and shares from a day on; limits follow.
         * @description States net assets and shares from a day on; limits follow.
         */
        post: operations["state"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guarantee-cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The cases that the caller's institution is a party of, the newest first.
         * @description The cases that the caller's institution is a party of, the newest first.
         */
        get: operations["list_11"];
        put?: never;
        /**
         * Drafts a case under a programme that is open to the bank.
         * @description Drafts a case under a programme that is open to the bank.
         */
        post: operations["draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guarantee-cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A case with its findings, questions, papers, decisions, shares and history.
         * @description A case with its findings, questions, papers, decisions, shares and history.
         */
        get: operations["read_13"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guarantee-cases/{id}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The newest claim on a case, with its shares and what came back.
         * @description The newest claim on a case, with its shares and what came back.
         */
        get: operations["read_14"];
        put?: never;
        /**
         * Claims what the borrower does not pay.
         * @description Claims what the borrower does not pay.
         */
        post: operations["claim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guarantee-cases/{id}/claim/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Everything came back.
         * @description Everything came back.
         */
        post: operations["close_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guarantee-cases/{id}/claim/cure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The borrower caught up.
         * @description The borrower caught up.
         */
        post: operations["cure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guarantee-cases/{id}/claim/notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives notice that the loan is overdue.
         * @description Gives notice that the loan is overdue.
         */
        post: operations["notice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guarantee-cases/{id}/claim/payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pays the bank, as far as the programme's yearly cap allows.
         * @description Pays the bank, as far as the programme's yearly cap allows.
         */
        post: operations["pay_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guarantee-cases/{id}/claim/recoveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Records what came back; it goes to who bore the loss, in proportion.
         * @description Records what came back; it goes to who bore the loss, in proportion.
         */
        post: operations["recover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guarantee-cases/{id}/claim/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuses a claim, with the reason.
         * @description Refuses a claim, with the reason.
         */
        post: operations["refuse_2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guarantee-cases/{id}/claim/settlements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A tier has paid the guarantor its part.
         * @description A tier has paid the guarantor its part.
         */
        post: operations["settle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guarantee-cases/{id}/claim/sharing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Shares what was paid between the tiers, to the fen.
         * @description Shares what was paid between the tiers, to the fen.
         */
        post: operations["share"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guarantee-cases/{id}/claim/write-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What did not come back is given up, with the reason.
         * @description What did not come back is given up, with the reason.
         */
        post: operations["writeOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guarantee-cases/{id}/commencement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The loan was paid out: the guarantee begins, and who bears what is frozen.
         * @description The loan was paid out: the guarantee begins, and who bears what is frozen.
         */
        post: operations["begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guarantee-cases/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decides; above the programme's amount the case waits for a second person.
         * @description Decides; above the programme's amount the case waits for a second person.
         */
        post: operations["decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guarantee-cases/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Adds a paper by its digest; the same one again changes nothing.
         * @description Adds a paper by its digest; the same one again changes nothing.
         */
        post: operations["add_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guarantee-cases/{id}/findings/{rule}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Goes past a finding; who did and why is kept.
         * @description Goes past a finding; who did and why is kept.
         */
        post: operations["answerFor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guarantee-cases/{id}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Asks the bank.
         * @description Asks the bank.
         */
        post: operations["ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guarantee-cases/{id}/questions/{question}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answers a question of the guarantor's.
         * @description Answers a question of the guarantor's.
         */
        post: operations["answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guarantee-cases/{id}/repayment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tells what is left of the loan; capacity comes back by as much.
         * @description Tells what is left of the loan; capacity comes back by as much.
         */
        post: operations["repay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guarantee-cases/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begins the review; R29 is judged over the guarantor's whole book.
         * @description Begins the review; R29 is judged over the guarantor's whole book.
         */
        post: operations["review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guarantee-cases/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submits a draft; what hard wording forbids goes no further.
         * @description Submits a draft; what hard wording forbids goes no further.
         */
        post: operations["submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guarantee-cases/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes a case back before its guarantee begins.
         * @description Takes a case back before its guarantee begins.
         */
        post: operations["withdraw_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guarantee-programmes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All programmes, each with the terms in force.
         * @description All programmes, each with the terms in force.
         */
        get: operations["list_12"];
        put?: never;
        /**
         * Publishes a programme with its first terms.
         * @description Publishes a programme with its first terms.
         */
        post: operations["publish_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guarantee-programmes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A programme with all its terms.
         * @description A programme with all its terms.
         */
        get: operations["read_15"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guarantee-programmes/{id}/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publishes new terms; cases under the old ones keep them.
         * @description Publishes new terms; cases under the old ones keep them.
         */
        post: operations["amend_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guarantee-reports/{month}/guarantees.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A month's data set as CSV, such as `2020-02`: a row for each guarantee that stood.
         * @description A month's data set as CSV, such as `2020-02`: a row for each guarantee that stood.
         */
        get: operations["csv_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guarantee-reports/{month}/guarantees.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a workbook, whose second sheet defines every column.
         * @description The same as a workbook, whose second sheet defines every column.
         */
        get: operations["xlsx_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guarantee-reports/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who reports what by when in a year.
         * @description Who reports what by when in a year.
         */
        get: operations["calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guarantee-reports/columns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The columns of the data set, each with unit and definition.
         * @description The columns of the data set, each with unit and definition.
         */
        get: operations["columns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guarantor-figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What stands, what is new, fees, claims, recoveries and survival.
         * @description What stands, what is new, fees, claims, recoveries and survival.
         */
        get: operations["read_16"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guarantor-figures/banks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How each bank does that the guarantor works with.
         * @description How each bank does that the guarantor works with.
         */
        get: operations["banks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guarantor-figures/definitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What each figure means, its unit and the article that names it.
         * @description What each figure means, its unit and the article that names it.
         */
        get: operations["definitions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guarantor-figures/standings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * States whether a customer is still in business, on which the survival rate rests.
         * @description States whether a customer is still in business, on which the survival rate rests.
         */
        post: operations["state_1"];
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
        get: operations["list_13"];
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
        get: operations["read_17"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leads/{id}/movement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which figures moved the points of the profile behind the lead, as far as the consent holds; by default from the last as of an earlier day to the one made last.
         * @description Which figures moved the points of the profile behind the lead, as far as the consent holds; by default from the last as of an earlier day to the one made last.
         */
        get: operations["movement_1"];
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
        post: operations["offer_1"];
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
        post: operations["refuse_3"];
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
         * The loads, the newest first: a provider's own, or all of them for an operator.
         * @description The loads, the newest first: a provider's own, or all of them for an operator.
         */
        get: operations["list_14"];
        put?: never;
        /**
         * Receives a file: CSV, NDJSON or xlsx, also compressed by gzip, told by its first bytes.
         * @description Receives a file: CSV, NDJSON or xlsx, also compressed by gzip, told by its first bytes. The load runs in the background; its address tells how far it has come. The same key again is the same load, and only one that failed reads the file once more.
         */
        post: operations["receive_1"];
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
        /**
         * How far a load has come.
         * @description How far a load has come.
         */
        get: operations["read_18"];
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
         * Each row that was not taken in, with what was wrong with it.
         * @description Each row that was not taken in, with what was wrong with it.
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
    "/api/v1/loads/kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every kind of delivery with its columns.
         * @description Every kind of delivery with its columns.
         */
        get: operations["list_15"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/loads/kinds/{kind}/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A CSV file of a kind with its header alone, in English or, with `language=zh`, Chinese.
         * @description A CSV file of a kind with its header alone, in English or, with `language=zh`, Chinese.
         */
        get: operations["template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/local-subsidies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All terms, by place, the newest first.
         * @description All terms, by place, the newest first.
         */
        get: operations["list_16"];
        put?: never;
        /**
         * Takes a place's terms in; those before keep their days.
         * @description Takes a place's terms in; those before keep their days.
         */
        post: operations["state_2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/local-subsidies/{place}/reckoning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a place would pay the guarantor for a period, by the terms in force on its last day.
         * @description What a place would pay the guarantor for a period, by the terms in force on its last day.
         */
        get: operations["reckoning"];
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
        get: operations["read_19"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every model, the youngest first, and the alarms there are.
         * @description Every model, the youngest first, and the alarms there are.
         */
        get: operations["list_17"];
        put?: never;
        /**
         * Registers a model: the folder that was trained, as a zip archive with model.
         * @description Registers a model: the folder that was trained, as a zip archive with model.json in it, and report.html, card.md and development.json where there are any. The same archive again is the same model.
         */
        post: operations["register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/models/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A model with its card and document, how it fares in the shadow and over time.
         * @description A model with its card and document, how it fares in the shadow and over time.
         */
        get: operations["read_20"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/models/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approves what somebody else proposed.
         * @description Approves what somebody else proposed.
         */
        post: operations["approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/models/{id}/declination": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Does not follow a proposal, or takes it back.
         * @description Does not follow a proposal, or takes it back.
         */
        post: operations["decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/models/{id}/proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Proposes to have it in force as champion or challenger of its segment from a day on.
         * @description Proposes to have it in force as champion or challenger of its segment from a day on.
         */
        post: operations["propose_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/models/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The report of its validation, one page that needs no other.
         * @description The report of its validation, one page that needs no other.
         */
        get: operations["report"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/models/{id}/retirement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Has it in force no longer from a day on.
         * @description Has it in force no longer from a day on.
         */
        post: operations["retire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/models/in-force": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was, is or will be in force on a day, by default today.
         * @description What was, is or will be in force on a day, by default today.
         */
        get: operations["inForce"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/models/stability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Counts outcomes and reckons the stability of every model now, and tells what is new.
         * @description Counts outcomes and reckons the stability of every model now, and tells what is new.
         */
        post: operations["reckon"];
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
        post: operations["accept_2"];
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
        post: operations["refuse_4"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/overdue-debtors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The debtors that fall under the register.
         * @description The debtors that fall under the register.
         */
        get: operations["debtors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/overdue-debtors/{debtor}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Notes that a debtor is a public body or large enterprise.
         * @description Notes that a debtor is a public body or large enterprise.
         */
        put: operations["classify"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/overdue-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the caller entered, what stands against it, or for an operator everything.
         * @description What the caller entered, what stands against it, or for an operator everything.
         */
        get: operations["list_18"];
        put?: never;
        /**
         * A creditor enters an overdue receivable; the debtor is told and has fifteen days to answer.
         * @description A creditor enters an overdue receivable; the debtor is told and has fifteen days to answer.
         */
        post: operations["enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/overdue-entries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One entry, with everything done about it.
         * @description One entry, with everything done about it.
         */
        get: operations["read_21"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/overdue-entries/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * The debtor accepts, and may say by when it pays, or contests and says why.
         * @description The debtor accepts, and may say by when it pays, or contests and says why.
         */
        put: operations["answer_1"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/overdue-entries/{id}/correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The creditor corrects the amount; the debtor is told anew and has its time again.
         * @description The creditor corrects the amount; the debtor is told anew and has its time again.
         */
        post: operations["correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/overdue-entries/{id}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The creditor, or an operator, removes an entry that is wrong.
         * @description The creditor, or an operator, removes an entry that is wrong.
         */
        post: operations["remove_2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/overdue-register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is published of the register, without signing in: confirmed or accepted, uncontested and unpaid after the debtor's time to answer.
         * @description What is published of the register, without signing in: confirmed or accepted, uncontested and unpaid after the debtor's time to answer. Nothing is, unless the operator named the law.
         */
        get: operations["published"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/overrides": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All of them for an operator, with their rates by month; for a lender its own.
         * @description All of them for an operator, with their rates by month; for a lender its own.
         */
        get: operations["list_19"];
        put?: never;
        /**
         * Overrides the grade of the latest profile: an operator's of an enterprise, a lender's of a lead.
         * @description Overrides the grade of the latest profile: an operator's of an enterprise, a lender's of a lead. A better grade counts once a second person agrees.
         */
        post: operations["override"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/overrides/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The second person's word.
         * @description The second person's word.
         */
        post: operations["answer_2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Totals over the whole platform; nothing about a single enterprise.
         * @description Totals over the whole platform; nothing about a single enterprise.
         */
        get: operations["read_22"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procurement-contracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The supplier's contracts, or those whose account is locked for the financier.
         * @description The supplier's contracts, or those whose account is locked for the financier.
         */
        get: operations["list_20"];
        put?: never;
        /**
         * States a contract; it is held against its publication at once, and whenever that changes.
         * @description States a contract; it is held against its publication at once, and whenever that changes.
         */
        post: operations["submit_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procurement-contracts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One contract, with how it compares, its lock and the changes of its account.
         * @description One contract, with how it compares, its lock and the changes of its account.
         */
        get: operations["read_23"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procurement-contracts/{id}/account-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The supplier asks for another account: made at once where nothing is locked, else when the financier consents.
         * @description The supplier asks for another account: made at once where nothing is locked, else when the financier consents. If-Match names the version of the contract.
         */
        post: operations["change_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procurement-contracts/{id}/account-changes/{number}/consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The financier consents to another account.
         * @description The financier consents to another account.
         */
        post: operations["consent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procurement-contracts/{id}/account-changes/{number}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The financier refuses another account.
         * @description The financier refuses another account.
         */
        post: operations["refuse_5"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procurement-contracts/{id}/lock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * The supplier locks the account of a verified contract for a financier, which then sees it.
         * @description The supplier locks the account of a verified contract for a financier, which then sees it.
         */
        put: operations["lock"];
        post?: never;
        /**
         * The financier lets the account go.
         * @description The financier lets the account go.
         */
        delete: operations["release_1"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procurement-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Imports a file of up to 20 MB: CSV, NDJSON or xlsx, also compressed by gzip, told by its first bytes.
         * @description Imports a file of up to 20 MB: CSV, NDJSON or xlsx, also compressed by gzip, told by its first bytes. Good rows stay whatever is wrong with others; contracts that were stated under a number that comes in are verified anew. The same key and file again are the same import.
         */
        post: operations["receive_2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procurement-imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What came of a file.
         * @description What came of a file.
         */
        get: operations["read_24"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procurement-imports/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What became of each row.
         * @description What became of each row.
         */
        get: operations["rows_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procurement-publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was published under a number; blanks, signs and case do not matter.
         * @description What was published under a number; blanks, signs and case do not matter.
         */
        get: operations["published_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/product-drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every draft of the lender, the newest first.
         * @description Every draft of the lender, the newest first.
         */
        get: operations["list_21"];
        put?: never;
        /**
         * Drafts a new version of a product, or a new product.
         * @description Drafts a new version of a product, or a new product.
         */
        post: operations["draft_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/product-drafts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One draft, with what it changes.
         * @description One draft, with what it changes.
         */
        get: operations["read_25"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/product-drafts/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approves what another person drafted, which publishes it.
         * @description Approves what another person drafted, which publishes it.
         */
        post: operations["approve_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/product-drafts/{id}/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rejects a draft, with a reason.
         * @description Rejects a draft, with a reason.
         */
        post: operations["reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/product-drafts/decision-tables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reads a DMN decision table as criteria to put into a draft; keeps nothing.
         * @description Reads a DMN decision table as criteria to put into a draft; keeps nothing.
         */
        post: operations["readTable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/product-drafts/validation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says what is wrong with a product, or what it would change; keeps nothing.
         * @description Says what is wrong with a product, or what it would change; keeps nothing.
         */
        post: operations["validate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/product-quotas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The quotas of the lender, stated last first, with what was taken of each.
         * @description The quotas of the lender, stated last first, with what was taken of each.
         */
        get: operations["list_22"];
        put?: never;
        /**
         * States how much is lent by a product in a period, or in all.
         * @description States how much is lent by a product in a period, or in all.
         */
        post: operations["state_3"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/product-quotas/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One quota.
         * @description One quota.
         */
        get: operations["read_26"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/product-quotas/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approves what another person stated; it counts from then on, for what was taken before too.
         * @description Approves what another person stated; it counts from then on, for what was taken before too.
         */
        post: operations["approve_2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/product-quotas/{id}/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rejects a quota, with a reason.
         * @description Rejects a quota, with a reason.
         */
        post: operations["reject_1"];
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
        get: operations["list_23"];
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
        get: operations["read_27"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every version there ever was, who answers for it, and what it changed.
         * @description Every version there ever was, who answers for it, and what it changed.
         */
        get: operations["versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/schema": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The JSON Schema of the documents in which products are drafted and kept.
         * @description The JSON Schema of the documents in which products are drafted and kept.
         */
        get: operations["schema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/simulations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Counts, in rounded numbers, who would fit a draft, of which kinds, and what hinders others.
         * @description Counts, in rounded numbers, who would fit a draft, of which kinds, and what hinders others.
         */
        post: operations["simulate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/simulations/subjects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What criteria may be about, and at which thresholds.
         * @description What criteria may be about, and at which thresholds.
         */
        get: operations["subjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/receivable-answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answers up to a thousand receivables.
         * @description Answers up to a thousand receivables. Each is answered for itself: one that is refused leaves the others as they are, and the same call again changes nothing.
         */
        post: operations["answer_3"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/receivable-batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes in a file of up to 20 MB: CSV, NDJSON or xlsx, also compressed by gzip, told by its first bytes.
         * @description Takes in a file of up to 20 MB: CSV, NDJSON or xlsx, also compressed by gzip, told by its first bytes. Good rows stay whatever is wrong with others. The same key and file again are the same batch.
         */
        post: operations["receive_3"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/receivable-batches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What came of a file.
         * @description What came of a file.
         */
        get: operations["read_28"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/receivable-batches/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What became of each row.
         * @description What became of each row.
         */
        get: operations["rows_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/receivable-registrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The registrations of the institution, the newest first.
         * @description The registrations of the institution, the newest first.
         */
        get: operations["list_24"];
        put?: never;
        /**
         * Registers a pledge or assignment on a receivable that was shown to the institution.
         * @description Registers a pledge or assignment on a receivable that was shown to the institution. What does not fit beside all others is refused, whatever else registers at that moment.
         */
        post: operations["register_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/receivable-registrations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One registration, with everything done about it.
         * @description One registration, with everything done about it.
         */
        get: operations["read_29"];
        /**
         * Amends amount or agreement; what is added must fit, and ranks from now on.
         * @description Amends amount or agreement; what is added must fit, and ranks from now on.
         */
        put: operations["amend_2"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/receivable-registrations/{id}/buy-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The creditor bought back what was financed with recourse.
         * @description The creditor bought back what was financed with recourse.
         */
        post: operations["buyBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/receivable-registrations/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancels, for a reason; again changes nothing.
         * @description Cancels, for a reason; again changes nothing.
         */
        post: operations["cancel_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/receivable-registrations/{id}/certificate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The certificate, whole, for those it concerns.
         * @description The certificate, whole, for those it concerns.
         */
        get: operations["certificate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/receivable-registrations/{id}/extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Extends to a later last day, before it lapses; it keeps its place.
         * @description Extends to a later last day, before it lapses; it keeps its place.
         */
        post: operations["extend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/receivable-reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The reviews that concern the caller, the newest first; an operator sees all.
         * @description The reviews that concern the caller, the newest first; an operator sees all.
         */
        get: operations["list_25"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/receivable-reviews/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One review: to an operator with both sides, to a party with its own.
         * @description One review: to an operator with both sides, to a party with its own.
         */
        get: operations["read_30"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/receivable-reviews/{id}/verdict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An operator decides: DISTINCT frees what is held, DOUBLE strikes it.
         * @description An operator decides: DISTINCT frees what is held, DOUBLE strikes it.
         */
        post: operations["decide_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/receivables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the caller is owed or owes (CREDITOR, DEBTOR), what was shown to its institution, or for an operator everything; the newest first.
         * @description What the caller is owed or owes (CREDITOR, DEBTOR), what was shown to its institution, or for an operator everything; the newest first.
         */
        get: operations["list_26"];
        put?: never;
        /**
         * Uploads a receivable, as creditor or as debtor.
         * @description Uploads a receivable, as creditor or as debtor. The invoices behind it are looked up in the uploader's own evidence; what a debtor uploads it thereby confirms.
         */
        post: operations["upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/receivables/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One receivable, with what its ledger adds up to.
         * @description One receivable, with what its ledger adds up to.
         */
        get: operations["read_31"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/receivables/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * The debtor's answer: confirms all, a part or nothing of what is outstanding, names the account that will be paid, and says why the rest is disputed.
         * @description The debtor's answer: confirms all, a part or nothing of what is outstanding, names the account that will be paid, and says why the rest is disputed. A later answer replaces it.
         */
        put: operations["answer_4"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/receivables/{id}/assignment-notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The notices of assignment and pledge on a receivable, with the locked accounts.
         * @description The notices of assignment and pledge on a receivable, with the locked accounts.
         */
        get: operations["notices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/receivables/{id}/credit-notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The creditor issued a credit note.
         * @description The creditor issued a credit note.
         */
        post: operations["dilute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/receivables/{id}/disclosures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * To whom it is shown; only its creditor is told.
         * @description To whom it is shown; only its creditor is told.
         */
        get: operations["shown"];
        put?: never;
        /**
         * Shows it to institutions that may finance it; to others it does not exist.
         * @description Shows it to institutions that may finance it; to others it does not exist.
         */
        post: operations["show"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/receivables/{id}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything that happened to it.
         * @description Everything that happened to it.
         */
        get: operations["entries_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/receivables/{id}/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The debtor paid: confirmed by the holder of a registered interest, or by the creditor where there is none.
         * @description The debtor paid: confirmed by the holder of a registered interest, or by the creditor where there is none.
         */
        post: operations["pay_2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/receivables/{id}/reductions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reports that an invoice behind it was voided or a red-letter invoice took something off.
         * @description Reports that an invoice behind it was voided or a red-letter invoice took something off.
         */
        post: operations["reduce"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/receivables/{id}/registrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every interest registered on it, in the order of time.
         * @description Every interest registered on it, in the order of time.
         */
        get: operations["registrations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/receivables/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes it back, as long as nothing is registered on it.
         * @description Takes it back, as long as nothing is registered on it.
         */
        post: operations["withdraw_2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/register-searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The institution's searches, the newest first.
         * @description The institution's searches, the newest first.
         */
        get: operations["list_27"];
        put?: never;
        /**
         * Searches, as of now or an earlier moment; the answer stays retrievable.
         * @description Searches, as of now or an earlier moment; the answer stays retrievable.
         */
        post: operations["search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/register-searches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One search, as it was answered.
         * @description One search, as it was answered.
         */
        get: operations["read_32"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/replays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Computes one profile again, or every one as of a day, from the evidence that it saw, and compares the bytes.
         * @description Computes one profile again, or every one as of a day, from the evidence that it saw, and compares the bytes. Each reading is under a live consent and is logged.
         */
        post: operations["replay"];
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
        /** @description Versions of the acceptance curves, the newest first. */
        AcceptanceVersionsView: {
            items: components["schemas"]["AcceptanceVersionView"][];
            next?: string | null;
        };
        /** @description A version of the acceptance curves. A grade that is not among the curves keeps to the stated prior. */
        AcceptanceVersionView: {
            /**
             * Format: date
             * @description and offers that had lapsed before this day
             */
            businessDay: string;
            curves: components["schemas"]["AcceptanceVersionView.CurveView"][];
            /** @description SHA-256 of the curves in canonical JSON, in hexadecimal */
            digest: string;
            /**
             * Format: date-time
             * @description offers decided before this moment were learned from
             */
            endedBefore: string;
            /** Format: date-time */
            learnedAt: string;
            learnedBy: string;
            /**
             * Format: int32
             * @description how many that were, of all grades
             */
            outcomes: number;
            /** Format: int32 */
            version: number;
        };
        /** @description How the enterprises of a grade accept: straight between the points, level beyond them. */
        "AcceptanceVersionView.CurveView": {
            grade: string;
            /**
             * Format: int32
             * @description how many stand behind it, rounded down to ten
             */
            outcomes: number;
            points: components["schemas"]["AcceptanceVersionView.PointView"][];
        };
        /** @description The share that accepts at a yearly rate, both as decimal fractions. */
        "AcceptanceVersionView.PointView": {
            acceptance: string;
            annualRate: string;
        };
        /** @description An offer that was taken; its interest is registered. */
        AcceptanceView: {
            notice?: components["schemas"]["AssignmentNoticeView"] | null;
            offer: components["schemas"]["FinancingOfferView"];
            request: components["schemas"]["FinancingRequestView"];
        };
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
        /** @description The account that a debtor will pay, as a client sends it. */
        AccountForm: {
            bank?: string | null;
            holder?: string | null;
            number?: string | null;
        };
        /** @description The alarms that a reckoning raised for the first time. */
        AlarmsView: {
            items: components["schemas"]["StabilityView"][];
        };
        /** @description What of a registration is to stand from now on, and why. */
        AmendmentForm: {
            agreement?: string | null;
            amount?: components["schemas"]["MoneyForm"] | null;
            reason?: string | null;
        };
        /** @description What a second person says of a better grade, and why. */
        AnswerForm: {
            agreed?: boolean | null;
            note?: string | null;
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
        /** @description The notices about one receivable, the first first. */
        AssignmentNoticesView: {
            items: components["schemas"]["AssignmentNoticeView"][];
        };
        /** @description A notice of assignment or pledge. */
        AssignmentNoticeView: {
            /** @description where the debtor pays from now on */
            account: components["schemas"]["LockedAccount"];
            agreement: string;
            amount: components["schemas"]["MoneyView"];
            financier: components["schemas"]["InstitutionView"];
            /** Format: date-time */
            givenAt: string;
            /**
             * Format: uuid
             * @description that of the offer it follows from
             */
            id: string;
            kind: string;
            kindText: components["schemas"]["TextView"];
            /** Format: uuid */
            receivableId: string;
            /**
             * Format: date-time
             * @description when the debtor acknowledged it, if it has
             */
            receivedAt?: string | null;
        };
        /** @description What award and grant are reckoned from. */
        AwardForm: {
            budget?: components["schemas"]["MoneyForm"] | null;
            /** @description RANK_THEN_FILTER or FILTER_THEN_RANK: how the ceiling of 2019 and 2020 meets ranks */
            order?: string | null;
            /** @description what guarantors reported of small and micro enterprises */
            reports?: components["schemas"]["AwardForm.ReportForm"][] | null;
            /**
             * Format: int32
             * @description of the award; the figures are of the year before
             */
            year?: number | null;
        };
        /** @description What one guarantor reported of the year before. */
        "AwardForm.ReportForm": {
            annualised?: components["schemas"]["MoneyForm"] | null;
            fees?: components["schemas"]["MoneyForm"] | null;
            guarantor?: string | null;
            newAnnualised?: components["schemas"]["MoneyForm"] | null;
            /** @description whether it is a policy guarantor that mainly serves small enterprises */
            policyOriented?: boolean | null;
            province?: string | null;
            /** @description EAST, CENTRAL or WEST */
            region?: string | null;
        };
        /** @description What every province gets. */
        AwardView: {
            awards?: components["schemas"]["MoneyView"] | null;
            grants?: components["schemas"]["MoneyView"] | null;
            /** @description the average that fee rates are held against */
            nationalFeeRate?: string | null;
            /** @description NOT_IN_FORCE, BUDGET_TOO_SMALL or RECKONED */
            outcome: string;
            provinces: components["schemas"]["AwardView.ProvinceView"][];
            /** @description the notice */
            source: string;
            undistributed?: components["schemas"]["MoneyView"] | null;
        };
        /** @description One province, and why it gets what it gets. */
        "AwardView.ProvinceView": {
            /** @description whether its new business exceeds the median of its region */
            aboveMedian: boolean;
            /** @description whether its fee rate is the national average or less */
            atMostAverage: boolean;
            award: components["schemas"]["MoneyView"];
            feeRate?: string | null;
            grant: components["schemas"]["MoneyView"];
            newAnnualised: components["schemas"]["MoneyView"];
            province: string;
            /**
             * Format: int32
             * @description in its region; null where it is not ranked
             */
            rank?: number | null;
            region: string;
            /** @description null where it gets no fixed award */
            tier?: string | null;
            /** @description whether its fee rate keeps the year's ceiling */
            withinCeiling: boolean;
        };
        /** @description How each bank does that the guarantor works with (国办发〔2019〕6号 第（十四）). */
        BanksView: {
            /** Format: date */
            from: string;
            items: components["schemas"]["BanksView.BankView"][];
            /** Format: date */
            to: string;
        };
        /** @description One bank; the document sets no threshold to judge it by. */
        "BanksView.BankView": {
            bank: components["schemas"]["InstitutionView"];
            begun: components["schemas"]["FiguresView.SliceView"];
            care: components["schemas"]["BanksView.CareView"];
            claims: components["schemas"]["FiguresView.ClaimsView"];
            /** @description the cases it brought in the period */
            recommended: components["schemas"]["FiguresView.SliceView"];
            /** @description of them, those for small enterprises and farming */
            smallOrFarming: components["schemas"]["FiguresView.SliceView"];
            standing: components["schemas"]["FiguresView.SliceView"];
            survival: components["schemas"]["FiguresView.SurvivalView"];
        };
        /** @description How a bank looks after its guaranteed loans. */
        "BanksView.CareView": {
            /** Format: int32 */
            cured: number;
            /** @description from the first day overdue to the notice, on average */
            daysToNotice?: string | null;
            /** Format: int32 */
            notices: number;
            /** Format: int32 */
            refused: number;
        };
        /** @description A batch with the answer to each row. */
        BatchView: {
            /** Format: int64 */
            accepted: number;
            answers: components["schemas"]["BatchView.AnswerView"][];
            /** Format: date-time */
            filedAt: string;
            filedBy: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            programmeId: string;
            /** Format: int64 */
            returned: number;
            /** Format: int32 */
            rows: number;
        };
        /** @description The answer to one row. */
        "BatchView.AnswerView": {
            /**
             * Format: uuid
             * @description the case that it became; `null` where it was returned
             */
            caseId?: string | null;
            loanNumber: string;
            /** @description why it was returned, all of them */
            reasons: components["schemas"]["BatchView.ReasonView"][];
            /** Format: int32 */
            row: number;
        };
        /** @description A field of a row and the rule that it broke. */
        "BatchView.ReasonView": {
            field: string;
            text: components["schemas"]["TextView"];
        };
        /** @description What was lost of a grade at a rate. */
        "BudgetForms.ChurnForm": {
            /**
             * Format: int32
             * @description how many were offered it; 1 if left out
             */
            cases?: number | null;
            grade?: string | null;
            /** @description the share of customers that did not take it */
            lost?: string | null;
            rate?: string | null;
        };
        /** @description The most that some leads may get together. */
        "BudgetForms.LimitForm": {
            amount?: components["schemas"]["MoneyForm"] | null;
            /** @description INDUSTRY_SECTION, REGION, GRADE, CUSTOMER, GROUP, GUARANTOR or PROGRAMME */
            kind?: string | null;
            /** @description of the budget */
            share?: string | null;
            /** @description a section's letter, a division's six digits, a grade, or the id of a guarantor or programme; each of them has the limit if left out */
            subject?: string | null;
        };
        /** @description How likely an enterprise of a grade is to default. */
        "BudgetForms.ProbabilityForm": {
            grade?: string | null;
            /** @description within a year */
            probability?: string | null;
        };
        /** @description How much the parts of the value count, each from 0 to 100. */
        "BudgetForms.WeightsForm": {
            /** @description interest less the cost of funding */
            income?: string | null;
            /** @description what is lost */
            loss?: string | null;
            /** @description each yuan that is lent */
            volume?: string | null;
        };
        /** @description What a question can be about. */
        BudgetGroundView: {
            /** @description what they ask for together, in yuan */
            asked: components["schemas"]["MoneyView"];
            grades: components["schemas"]["BudgetGroundView.GradeView"][];
            /**
             * Format: int32
             * @description how many wait for an answer
             */
            leads: number;
            /** @description the guarantee programmes that are open to the lender */
            programmes: components["schemas"]["BudgetGroundView.ProgrammeRoomView"][];
            /** @description by six digits */
            provinces: components["schemas"]["CodeView"][];
            /** @description of the industries, by letter */
            sections: components["schemas"]["CodeView"][];
        };
        /** @description The leads of a grade. */
        "BudgetGroundView.GradeView": {
            asked: components["schemas"]["MoneyView"];
            grade: string;
            /** Format: int32 */
            leads: number;
        };
        /** @description A programme with its room as far as the lender can know it. */
        "BudgetGroundView.ProgrammeRoomView": {
            /** @description the part of a loss that falls to the lender */
            borne: string;
            /** @description the quota less what is taken; other lenders may have taken some of it */
            free: components["schemas"]["MoneyView"];
            guarantor: components["schemas"]["InstitutionView"];
            /** Format: uuid */
            id: string;
            name: components["schemas"]["TextView"];
            quota: components["schemas"]["MoneyView"];
            /** @description by the lender's own cases */
            taken: components["schemas"]["MoneyView"];
        };
        /** @description What an answer draws from the budget and from every limit. */
        BudgetLimitsView: {
            items: components["schemas"]["BudgetLimitsView.LimitUseView"][];
        };
        /** @description One limit. */
        "BudgetLimitsView.LimitUseView": {
            /** @description whether more of it would bring more */
            binds: boolean;
            capacity: components["schemas"]["MoneyView"];
            drawn: components["schemas"]["MoneyView"];
            /** @description BUDGET, INDUSTRY_SECTION, REGION, GRADE, CUSTOMER, GROUP, GUARANTOR or PROGRAMME */
            kind: string;
            left: components["schemas"]["MoneyView"];
            name: components["schemas"]["TextView"];
            /**
             * Format: int32
             * @description by which rows refer to it
             */
            number: number;
            /** @description about what one yuan more of it would bring a year, a decimal string */
            price: string;
            /** @description the same in words */
            sentence: components["schemas"]["TextView"];
        };
        /** @description A page of plans; `next` is the cursor of the page after it. */
        BudgetPlansView: {
            items: components["schemas"]["BudgetPlanView"][];
            next?: string | null;
        };
        /** @description A plan, with how far it is. */
        BudgetPlanView: {
            /**
             * Format: int64
             * @description since a process began it
             */
            elapsedSeconds?: number | null;
            failure?: components["schemas"]["TextView"] | null;
            /** Format: date-time */
            finishedAt?: string | null;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            orderedAt: string;
            orderedBy: string;
            progress?: components["schemas"]["BudgetPlanView.ProgressView"] | null;
            question: components["schemas"]["BudgetQuestionForm"];
            /** Format: date-time */
            startedAt?: string | null;
            /** @description QUEUED, RUNNING, DONE, FAILED or CANCELLED */
            state: string;
            /** @description whether the answer is the best there was when the search was ended */
            stopped: boolean;
            totals?: components["schemas"]["BudgetPlanView.TotalsView"] | null;
            /** @description STOP or CANCEL, once it was asked for and until it is done */
            wish?: string | null;
        };
        /** @description How far it is. */
        "BudgetPlanView.ProgressView": {
            bound?: components["schemas"]["MoneyView"] | null;
            /** @description the part of the bound that is not reached yet */
            gap?: number | null;
            /** Format: int32 */
            leadsRead: number;
            /** @description GATHERING, PRICING, CHOOSING, IMPROVING or DONE */
            stage: string;
            value?: components["schemas"]["MoneyView"] | null;
        };
        /** @description Offers together, and what they are expected to bring in a year. */
        "BudgetPlanView.SumView": {
            expected: components["schemas"]["MoneyView"];
            offered: components["schemas"]["MoneyView"];
            /** Format: int32 */
            offers: number;
        };
        /** @description The sums of an answer. */
        "BudgetPlanView.TotalsView": {
            /** @description no plan brings more */
            bound: components["schemas"]["MoneyView"];
            /** @description the part of the bound that is not reached */
            gap: number;
            /** @description what the safest first, each as much as fits, would come to */
            greedy: components["schemas"]["BudgetPlanView.SumView"];
            /** Format: int32 */
            leads: number;
            /** @description what was assumed where something was not known */
            notes: components["schemas"]["TextView"][];
            /** @description what is offered */
            plan: components["schemas"]["BudgetPlanView.SumView"];
            /** @description the gap in words */
            sentence: components["schemas"]["TextView"];
        };
        /** @description What a lender asks; what is left out has a default. Rates and shares are decimal fractions: 0.045 is 4.5 percent. */
        BudgetQuestionForm: {
            budget?: components["schemas"]["MoneyForm"] | null;
            /** @description what share of customers was lost at which rate by grade; a stated prior if left out */
            churn?: components["schemas"]["BudgetForms.ChurnForm"][] | null;
            /** @description within a year by grade, used where a profile states none; the middle of the grade's band if left out */
            defaultProbabilities?: components["schemas"]["BudgetForms.ProbabilityForm"][] | null;
            /** @description what the money costs a year; nothing if left out */
            fundingCost?: string | null;
            least?: components["schemas"]["MoneyForm"] | null;
            limits?: components["schemas"]["BudgetForms.LimitForm"][] | null;
            /** @description the part that is lost when a borrower defaults; 0.45 if left out */
            lossGivenDefault?: string | null;
            most?: components["schemas"]["MoneyForm"] | null;
            /** @description PROPOSED (the default), PRODUCT_BANDS or GRID */
            pricing?: string | null;
            /** @description the rates of a grid, rising; each is asked only where the product's band holds it */
            rates?: string[] | null;
            /** @description grades that get nothing */
            refusedGrades?: string[] | null;
            /**
             * Format: int64
             * @description the same seed gives the same plan; 0 if left out
             */
            seed?: number | null;
            step?: components["schemas"]["MoneyForm"] | null;
            /** @description QUICK, STANDARD (the default) or THOROUGH */
            thoroughness?: string | null;
            weights?: components["schemas"]["BudgetForms.WeightsForm"] | null;
        };
        /** @description A page of an answer; `next` is the cursor of the page after it. */
        BudgetRowsView: {
            items: components["schemas"]["BudgetRowView"][];
            next?: string | null;
        };
        /** @description What a plan says of a lead. */
        BudgetRowView: {
            asked: components["schemas"]["MoneyView"];
            /** @description within a year */
            defaultProbability: number;
            /** @description blank once the enterprise was erased */
            enterprise: components["schemas"]["EnterpriseNameView"];
            grade: string;
            /** Format: uuid */
            leadId: string;
            /** @description what keeps it from more or from anything, by number */
            limits: number[];
            offer?: components["schemas"]["BudgetRowView.GrantView"] | null;
            /** Format: int32 */
            place: number;
            /** @description PROFILE, TABLE or BAND */
            probabilitySource: string;
            product: components["schemas"]["TextView"];
            /** @description what was proposed; no more is offered */
            proposed: components["schemas"]["MoneyView"];
            /** Format: int32 */
            tenorMonths: number;
            /** @description CHOSEN, or why it gets nothing */
            verdict: string;
            /** @description the verdict in words, with the limits that bind */
            why: components["schemas"]["TextView"];
        };
        /** @description An offer that is suggested. */
        "BudgetRowView.GrantView": {
            /** @description the share that takes an offer at this rate */
            acceptance: number;
            amount: components["schemas"]["MoneyView"];
            annualRate: string;
            /** @description what it is expected to bring in a year */
            expected: components["schemas"]["MoneyView"];
            programme?: components["schemas"]["TextView"] | null;
        };
        /** @description Why a registration is cancelled. */
        CancellationForm: {
            reason?: string | null;
        };
        /** @description A portfolio of cases that might come. */
        "CapacityForms.ForecastForm": {
            cases?: components["schemas"]["CapacityForms.NewCaseForm"][] | null;
        };
        /** @description A case that might come. */
        "CapacityForms.NewCaseForm": {
            amount?: components["schemas"]["MoneyForm"] | null;
            /** @description whose quota it takes from, where that is decided */
            programmeId?: string | null;
            uscc?: string | null;
        };
        /** @description The figures that limits follow from. */
        "CapacityForms.TermsForm": {
            /** @description of the net assets, the most for one customer, such as 0.10 */
            customerShare?: string | null;
            /** @description of the net assets, the most for one group, such as 0.15 */
            groupShare?: string | null;
            inForceFrom?: string | null;
            /** @description how many times the net assets may be outstanding, such as 10 */
            multiple?: string | null;
            netAssets?: components["schemas"]["MoneyForm"] | null;
        };
        /** @description What a guarantor may still guarantee, limit by limit. */
        CapacityView: {
            limits: components["schemas"]["CapacityView.LimitView"][];
        };
        /** @description What becomes of one limit. */
        "CapacityView.EffectView": {
            kind: string;
            kindName: components["schemas"]["TextView"];
            limit: components["schemas"]["MoneyView"];
            /** @description the borrower's code, the group's name or the programme's id; empty for the total */
            subject: string;
            suffices: boolean;
            takenNow: components["schemas"]["MoneyView"];
            takenThen: components["schemas"]["MoneyView"];
        };
        /** @description What a portfolio of new cases would do to each limit it touches. */
        "CapacityView.ForecastView": {
            fits: boolean;
            limits: components["schemas"]["CapacityView.EffectView"][];
        };
        /** @description One limit. */
        "CapacityView.LimitView": {
            available: components["schemas"]["MoneyView"];
            /** @description whether the limit was lowered beneath what had been taken before */
            exceeded: boolean;
            kind: string;
            kindName: components["schemas"]["TextView"];
            limit: components["schemas"]["MoneyView"];
            /** @description the enterprise's key, the group's name or the programme's id; empty for the total */
            subject: string;
            subjectName?: components["schemas"]["TextView"] | null;
            taken: components["schemas"]["MoneyView"];
            /** @description what part of the limit is taken, as a fraction; above one where it is exceeded */
            used: string;
        };
        /** @description What a bank asks a guarantee for, as it fills it in. */
        CaseForm: {
            amount?: components["schemas"]["MoneyForm"] | null;
            /** @description the guarantee fee a year, as a fraction of the amount */
            annualFee?: string | null;
            /** @description the interest a year, as a fraction such as 0.0435 */
            annualRate?: string | null;
            counterGuarantee?: string | null;
            /** @description whether a bank loan of the borrower is on record */
            hasBankLoans?: boolean | null;
            /** @description what is charged besides; R31 forbids any */
            otherFees?: string[] | null;
            programmeId?: string | null;
            purpose?: string | null;
            /** @description R34: why the bank is not merely handing on its own risk */
            riskAnswer?: string | null;
            /** @description whether the borrower is a government financing vehicle or the money serves a government bond */
            servesGovernment?: boolean | null;
            /** @description whether the borrower is small, micro or in farming */
            smallOrFarming?: boolean | null;
            /** Format: int32 */
            tenorMonths?: number | null;
            uscc?: string | null;
        };
        "CaseStepForms.AnswerForm": {
            answer?: string | null;
        };
        "CaseStepForms.ClaimForm": {
            evidence?: string | null;
            interest?: components["schemas"]["MoneyForm"] | null;
            principal?: components["schemas"]["MoneyForm"] | null;
        };
        /** @description The day on which something happened. */
        "CaseStepForms.DayForm": {
            on?: string | null;
        };
        /** @description APPROVE or DECLINE, with the reason. */
        "CaseStepForms.DecisionForm": {
            reason?: string | null;
            verdict?: string | null;
        };
        /** @description A paper by its digest. */
        "CaseStepForms.DocumentForm": {
            kind?: string | null;
            name?: string | null;
            sha256?: string | null;
        };
        "CaseStepForms.NoticeForm": {
            overdueSince?: string | null;
        };
        "CaseStepForms.QuestionForm": {
            question?: string | null;
        };
        "CaseStepForms.ReasonForm": {
            reason?: string | null;
        };
        "CaseStepForms.RecoveryForm": {
            amount?: components["schemas"]["MoneyForm"] | null;
            receivedOn?: string | null;
        };
        /** @description What is still owed of the principal. */
        "CaseStepForms.RepaymentForm": {
            left?: components["schemas"]["MoneyForm"] | null;
        };
        /** @description A tier that paid its part. */
        "CaseStepForms.SettlementForm": {
            on?: string | null;
            tier?: string | null;
        };
        /** @description R34's answer, where it is asked for and the draft does not hold it. */
        "CaseStepForms.SubmissionForm": {
            riskAnswer?: string | null;
        };
        /** @description A page of cases; `next` is the cursor of the one after it. */
        CasesView: {
            items: components["schemas"]["CaseView"][];
            next?: string | null;
        };
        /** @description A risk-sharing case. */
        CaseView: {
            amount: components["schemas"]["MoneyView"];
            annualFee: string;
            annualRate: string;
            /** Format: date */
            beganOn?: string | null;
            counterGuarantee?: string | null;
            /** Format: date */
            decideBy?: string | null;
            /** Format: date-time */
            decidedAt?: string | null;
            detail?: components["schemas"]["CaseView.DetailView"] | null;
            /** Format: date-time */
            draftedAt: string;
            /** Format: date */
            endsOn?: string | null;
            enterprise?: components["schemas"]["EnterpriseNameView"] | null;
            guarantor: components["schemas"]["InstitutionView"];
            hasBankLoans: boolean;
            /** Format: uuid */
            id: string;
            /** @description whether a decision is owed after the day it was promised for */
            late: boolean;
            lender: components["schemas"]["InstitutionView"];
            outstanding: components["schemas"]["MoneyView"];
            /** Format: uuid */
            programmeId: string;
            purpose: string;
            riskAnswer?: string | null;
            smallOrFarming: boolean;
            state: string;
            stateName: components["schemas"]["TextView"];
            /** Format: date-time */
            submittedAt?: string | null;
            /** Format: int32 */
            tenorMonths: number;
            /** Format: int32 */
            terms: number;
            /** Format: int64 */
            version: number;
            way: string;
        };
        /** @description Who answered, when and what. */
        "CaseView.AnswerView": {
            /** Format: date-time */
            at: string;
            by: string;
            text: string;
        };
        "CaseView.DecisionView": {
            /** Format: date-time */
            at: string;
            by: string;
            /** Format: int32 */
            number: number;
            reason: string;
            verdict: string;
        };
        /** @description What belongs to a case. */
        "CaseView.DetailView": {
            decisions: components["schemas"]["CaseView.DecisionView"][];
            documents: components["schemas"]["CaseView.DocumentView"][];
            findings: components["schemas"]["CaseView.FindingView"][];
            history: components["schemas"]["CaseView.EventView"][];
            questions: components["schemas"]["CaseView.QuestionView"][];
            shares: components["schemas"]["CaseView.ShareView"][];
        };
        "CaseView.DocumentView": {
            /** Format: date-time */
            addedAt: string;
            addedBy: string;
            kind: string;
            name: string;
            sha256: string;
        };
        "CaseView.EventView": {
            actor: string;
            /** Format: date-time */
            at: string;
            event: string;
            name: string;
            remark?: string | null;
        };
        /** @description What a rule of the documents has against the case. */
        "CaseView.FindingView": {
            answer?: components["schemas"]["CaseView.AnswerView"] | null;
            /** @description BLOCKS, WARNS, RAISES_REVIEW or NOTES */
            effect: string;
            /** Format: date */
            inForceFrom?: string | null;
            rule: string;
            /** @description the document and its words */
            source: string;
            text: components["schemas"]["TextView"];
        };
        "CaseView.QuestionView": {
            answer?: string | null;
            /** Format: date-time */
            answeredAt?: string | null;
            answeredBy?: string | null;
            /** Format: date-time */
            askedAt: string;
            askedBy: string;
            /** Format: uuid */
            id: string;
            question: string;
        };
        /** @description What one tier bears of a loss, in basis points of the whole. */
        "CaseView.ShareView": {
            /** Format: int32 */
            basisPoints: number;
            institution?: components["schemas"]["InstitutionView"] | null;
            ownsOddFen: boolean;
            tier: string;
            tierName: components["schemas"]["TextView"];
        };
        /** @description A certificate of registration. */
        CertificateView: {
            /** @description canonical JSON, byte for byte what the digest is of */
            content: string;
            /** @description SHA-256 of the content, in hexadecimal */
            digest: string;
            number: string;
        };
        /** @description One thing that differs between two versions of a product. */
        ChangeView: {
            after?: components["schemas"]["TextView"] | null;
            before?: components["schemas"]["TextView"] | null;
            path: string;
            what: components["schemas"]["TextView"];
        };
        /** @description What is left of a claim. */
        ClaimView: {
            encumbered: components["schemas"]["MoneyView"];
            outstanding: components["schemas"]["MoneyView"];
            /** Format: uuid */
            receivableId: string;
            reduced: components["schemas"]["MoneyView"];
            settled: components["schemas"]["MoneyView"];
            state: string;
            /** @description how far registered interests exceed it */
            uncovered: components["schemas"]["MoneyView"];
            /** Format: int64 */
            version: number;
        };
        /** @description A call on a guarantee. */
        ClaimView_1: {
            /** @description what the programme's yearly cap on claims left to the bank */
            borneByLender: components["schemas"]["MoneyView"];
            /** Format: uuid */
            caseId: string;
            /** Format: date */
            endedOn?: string | null;
            evidence?: string | null;
            /** Format: uuid */
            id: string;
            interest?: components["schemas"]["MoneyView"] | null;
            /** Format: date-time */
            notifiedAt: string;
            /** @description what has not come back yet of what was paid */
            open: components["schemas"]["MoneyView"];
            /** Format: date */
            overdueSince: string;
            paid?: components["schemas"]["MoneyView"] | null;
            /** Format: date */
            paidOn?: string | null;
            principal?: components["schemas"]["MoneyView"] | null;
            reason?: string | null;
            recovered: components["schemas"]["MoneyView"];
            recoveries: components["schemas"]["ClaimView.RecoveryView"][];
            shares: components["schemas"]["ClaimView.PartView"][];
            state: string;
            stateName: string;
        };
        /** @description What one tier bears, and when it paid it. */
        "ClaimView.PartView": {
            amount: components["schemas"]["MoneyView"];
            institution: components["schemas"]["InstitutionView"];
            /** Format: date */
            settledOn?: string | null;
            tier: string;
        };
        /** @description What came back, and to whom it goes. */
        "ClaimView.RecoveryView": {
            amount: components["schemas"]["MoneyView"];
            /** Format: int32 */
            number: number;
            parts: {
                [key: string]: components["schemas"]["MoneyView"];
            };
            /** Format: date */
            receivedOn: string;
        };
        /** @description A code of a public list, with the name it has there if it is found. */
        CodeView: {
            code: string;
            name?: string | null;
        };
        /** @description A loss on one loan, or on one guarantee that was paid on. */
        "CompensationForms.LossForm": {
            /** @description FIRST_LOAN, BRIDGE, RENEWAL, OTHER_LOAN or GUARANTEE_CLAIM */
            category?: string | null;
            evidence?: string | null;
            fundId?: string | null;
            loan?: components["schemas"]["MoneyForm"] | null;
            /** @description the claimant's own number; a fund compensates it once */
            loanNumber?: string | null;
            loss?: components["schemas"]["MoneyForm"] | null;
            /** @description the first day on which the loan was not paid as agreed */
            overdueSince?: string | null;
            paidOutOn?: string | null;
            smallOrMicro?: boolean | null;
            uscc?: string | null;
        };
        /** @description The day on which something was paid. */
        "CompensationForms.PaymentForm": {
            on?: string | null;
        };
        /** @description What of the loss has come back to the claimant in all. */
        "CompensationForms.RecoveredForm": {
            total?: components["schemas"]["MoneyForm"] | null;
        };
        /** @description What the fund got of it. */
        "CompensationForms.RefundForm": {
            amount?: components["schemas"]["MoneyForm"] | null;
            on?: string | null;
        };
        "CompensationForms.RefusalForm": {
            reason?: string | null;
        };
        /** @description One call on a fund. */
        CompensationView: {
            category: components["schemas"]["FundView.CategoryView"];
            claimant: components["schemas"]["InstitutionView"];
            /** Format: date */
            endedOn?: string | null;
            enterprise?: components["schemas"]["EnterpriseNameView"] | null;
            evidence: string;
            /** Format: date-time */
            filedAt: string;
            /** Format: date */
            filedOn: string;
            /** Format: uuid */
            fundId: string;
            /** Format: uuid */
            id: string;
            loan: components["schemas"]["MoneyView"];
            loanNumber: string;
            loss: components["schemas"]["MoneyView"];
            /** Format: date */
            overdueSince: string;
            /** Format: date */
            paidOutOn: string;
            reason?: string | null;
            /** @description of the loss, what came back to the claimant */
            recovered: components["schemas"]["MoneyView"];
            /** @description of that, what the fund is to get */
            refundDue: components["schemas"]["MoneyView"];
            refunded: components["schemas"]["MoneyView"];
            /** @description what it has not got yet */
            refundOpen: components["schemas"]["MoneyView"];
            /**
             * Format: int32
             * @description the number of the fund's rules that it is under
             */
            rules: number;
            /** @description what the fund bears of the loss */
            share: components["schemas"]["MoneyView"];
            smallOrMicro: boolean;
            state: string;
            stateZh: string;
            /** Format: int64 */
            version: number;
        };
        /** @description A page of calls, the newest first. */
        "CompensationView.CompensationsView": {
            items: components["schemas"]["CompensationView"][];
            /** @description the cursor of the next page; null on the last */
            next?: string | null;
        };
        /** @description The two ratios that partners of the national fund keep (R29). */
        ConcentrationView: {
            /** @description what stands today */
            alarms: components["schemas"]["ConcentrationView.AlarmView"][];
            /** @description today first, then the same day of each month to come */
            days: components["schemas"]["ConcentrationView.DayView"][];
            /** @description what the half is of: all guarantees, or those for small enterprises and farming */
            denominator: string;
        };
        /** @description Since when a ratio has been too low. */
        "ConcentrationView.AlarmView": {
            actual: string;
            name: components["schemas"]["TextView"];
            /** Format: date */
            raisedOn: string;
            ratio: string;
        };
        /** @description One day's book. */
        "ConcentrationView.DayView": {
            all: components["schemas"]["MoneyView"];
            /** Format: date */
            on: string;
            ratios: components["schemas"]["ConcentrationView.RatioView"][];
            smallOrFarming: components["schemas"]["MoneyView"];
            upToFiveMillion: components["schemas"]["MoneyView"];
        };
        /** @description One ratio. */
        "ConcentrationView.RatioView": {
            /** @description as a fraction of one */
            actual: string;
            /** @description what it may not fall below */
            least: string;
            name: components["schemas"]["TextView"];
            ratio: string;
            tooLow: boolean;
        };
        /** @description What a round did. */
        ConductRoundView: {
            /**
             * Format: int32
             * @description entries of late payment that were made
             */
            lateEntries: number;
            /**
             * Format: int32
             * @description entries of the overdue register made or settled
             */
            registerChanges: number;
            /** @description months whose files were sealed */
            sealedMonths: string[];
        };
        /** @description What a debtor says of a receivable. */
        ConfirmationForm: {
            account?: components["schemas"]["AccountForm"] | null;
            confirmed?: components["schemas"]["MoneyForm"] | null;
            /** @description why the rest is disputed */
            reason?: string | null;
        };
        /** @description What a debtor's system says of many receivables at once. */
        ConfirmationsForm: {
            answers?: components["schemas"]["ConfirmationsForm.Row"][] | null;
        };
        /** @description What it says of one of them; as a single answer, and about the receivable's version if named. */
        "ConfirmationsForm.Row": {
            account?: components["schemas"]["AccountForm"] | null;
            confirmed?: components["schemas"]["MoneyForm"] | null;
            reason?: string | null;
            /** Format: uuid */
            receivableId?: string | null;
            /** Format: int64 */
            version?: number | null;
        };
        /** @description What became of each answer, in the order in which they were sent. */
        ConfirmationsView: {
            /** Format: int32 */
            answered: number;
            items: components["schemas"]["ConfirmationsView.Row"][];
            /** Format: int32 */
            refused: number;
        };
        /** @description One answer. */
        "ConfirmationsView.Row": {
            /** Format: int32 */
            index: number;
            problem?: components["schemas"]["Problem"] | null;
            /** Format: uuid */
            receivableId?: string | null;
            /** @description of the receivable, if the answer stands */
            state?: string | null;
            /** Format: int64 */
            version?: number | null;
        };
        /** @description Facts about those around the enterprise. They are shown and change no conclusion. */
        ConnectionsView: {
            /** @description trade with those who are buyers and sellers at once */
            mutual: components["schemas"]["ConnectionsView.MutualTradeView"];
            /** @description the enterprises of its group */
            related: components["schemas"]["ConnectionsView.RelatedView"][];
            /** @description invoices that go around over enterprises of the platform */
            rings: components["schemas"]["ConnectionsView.RingView"][];
        };
        /** @description Trade of a year with those who are buyers and sellers at once. */
        "ConnectionsView.MutualTradeView": {
            bought: components["schemas"]["MoneyView"];
            /** Format: int32 */
            partners: number;
            sold: components["schemas"]["MoneyView"];
        };
        /** @description An enterprise of the group. */
        "ConnectionsView.RelatedView": {
            enterprise?: components["schemas"]["EnterpriseNameView"] | null;
            /** @description what the common party is to this enterprise */
            here: components["schemas"]["TextView"];
            there?: components["schemas"]["TextView"] | null;
        };
        /** @description A ring of invoices. */
        "ConnectionsView.RingView": {
            /**
             * Format: int32
             * @description how many enterprises it leads through, this one included
             */
            members: number;
            /** @description the most that can have gone around */
            passed: components["schemas"]["MoneyView"];
        };
        /** @description A connector as an operator fills it in. */
        ConnectorForm: {
            /**
             * Format: int32
             * @description how long to wait after everything was fetched
             */
            intervalSeconds?: number | null;
            kind?: string | null;
            provider?: string | null;
            /** @description what to ask for rows after a cursor: `GET url?cursor=...` */
            url?: string | null;
        };
        /** @description Every connector, on one page. */
        ConnectorsView: {
            items: components["schemas"]["ConnectorView"][];
            next?: string | null;
        };
        /** @description A connector and how it fares. */
        ConnectorView: {
            /** @description what the next question starts from */
            cursor?: string | null;
            /**
             * Format: int32
             * @description how many pulls have failed since the last success
             */
            failures: number;
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            intervalSeconds: number;
            kind: string;
            lastFailure?: string | null;
            /** Format: date-time */
            lastSuccessAt?: string | null;
            /** Format: date-time */
            nextAt: string;
            on: boolean;
            provider: string;
            url: string;
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
        /** @description Another account, and why. */
        "ContractForms.AccountChangeForm": {
            account?: components["schemas"]["LockedAccount"] | null;
            reason?: string | null;
        };
        /** @description For whom, and under which agreement, the account is locked. */
        "ContractForms.AccountLockForm": {
            agreement?: string | null;
            /** Format: uuid */
            financier?: string | null;
        };
        /** @description The buyer; its code may be left out. */
        "ContractForms.BuyerForm": {
            name?: string | null;
            uscc?: string | null;
        };
        /** @description A contract that a supplier states. */
        "ContractForms.ProcurementContractForm": {
            account?: components["schemas"]["LockedAccount"] | null;
            amount?: components["schemas"]["MoneyForm"] | null;
            buyer?: components["schemas"]["ContractForms.BuyerForm"] | null;
            /** @description the last day on which the buyer is to pay */
            dueOn?: string | null;
            number?: string | null;
            signedOn?: string | null;
        };
        /** @description How much there is of everything. */
        Counts: {
            /** Format: int64 */
            applications: number;
            /** Format: int64 */
            enterprises: number;
            /**
             * Format: int64
             * @description rows of invoices that deliveries brought, counted once each
             */
            invoices: number;
            /** Format: int64 */
            leads: number;
            /**
             * Format: int64
             * @description loads that are received, wait or run
             */
            loadsRunning: number;
            /** Format: int64 */
            offers: number;
            /**
             * Format: int64
             * @description events put aside because acting on them failed
             */
            parkedEvents: number;
            /**
             * Format: int64
             * @description assessments that were sealed
             */
            profiles: number;
        };
        /** @description A credit note. */
        CreditNoteForm: {
            amount?: components["schemas"]["MoneyForm"] | null;
            issuedOn?: string | null;
            /** @description the same again counts once */
            number?: string | null;
            reason?: string | null;
        };
        /** @description How a debtor pays. */
        DebtorScoreView: {
            /** Format: int32 */
            creditors: number;
            debtor: string;
            /** @description by which it is reckoned; the README states it */
            formula: string;
            /**
             * Format: int32
             * @description how many lines of files were counted
             */
            lines: number;
            /** @description sum of fen times weight times 90 less the days late */
            merited: string;
            /** @description of the newest file it stands on */
            month: string;
            /** Format: int32 */
            receivables: number;
            /** @description 0 to 100 with two decimals, 100 if all is paid on time; none while too little is known */
            score?: string | null;
            /** @description sum of fen times weight */
            weighed: string;
        };
        /** @description A decision as an operator fills it in. */
        DecisionForm: {
            /**
             * Format: date
             * @description the first day in force, or no longer; today where it is left out
             */
            from?: string | null;
            /** @description what to propose it as */
            role?: string | null;
            /** @description the reason, always */
            why?: string | null;
        };
        /** @description A decision table of DMN 1.3 or later. */
        DecisionTableForm: {
            /** @description the document */
            xml?: string | null;
        };
        /** @description A decision table as criteria, or what of it criteria cannot say. */
        DecisionTableView: {
            /** @description the canonical JSON form, an array, as a text; empty if there are faults */
            criteria: string;
            /** @description each with the path to its place in the XML */
            faults: components["schemas"]["DraftCheckView.FaultView"][];
            /** @description the same criteria in words */
            texts: components["schemas"]["TextView"][];
        };
        /** @description What each figure means and where it is named. */
        DefinitionsView: {
            items: components["schemas"]["DefinitionsView.DefinitionView"][];
        };
        /** @description One figure. */
        "DefinitionsView.DefinitionView": {
            definition: components["schemas"]["TextView"];
            /** @description what it is called in the figures */
            field: string;
            /** @description the document and article */
            source: string;
            title: components["schemas"]["TextView"];
            unit: string;
        };
        /** @description Which proposals go to their lenders, and until when those may read the evidence. */
        DeliveryForm: {
            consentUntil?: string | null;
            proposalIds?: string[] | null;
        };
        /** @description To which institutions a creditor shows a receivable. */
        DisclosureForm: {
            institutions?: string[] | null;
        };
        /** @description To whom a receivable is shown. */
        DisclosuresView: {
            items: components["schemas"]["InstitutionView"][];
        };
        /** @description Every fault of a draft with its place, or what the draft would change. */
        DraftCheckView: {
            changes: components["schemas"]["ChangeView"][];
            faults: components["schemas"]["DraftCheckView.FaultView"][];
        };
        /** @description What is wrong, and where. */
        "DraftCheckView.FaultView": {
            /** @description a JSON pointer into the document */
            path: string;
            /** @description a short stable name, or the number of the policy rule */
            rule: string;
            text: components["schemas"]["TextView"];
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
        /** @description The ledger of a receivable, whole. */
        EntriesView: {
            items: components["schemas"]["EntriesView.EntryView"][];
        };
        /** @description An entry; who made it is told by its kind, people are not named. */
        "EntriesView.EntryView": {
            amount: components["schemas"]["MoneyView"];
            kind: string;
            note?: string | null;
            /** Format: date-time */
            recordedAt: string;
            /** Format: int64 */
            sequence: number;
            /** Format: date */
            valueDate: string;
        };
        /** @enum {unknown} */
        EvidenceFamily: "INVOICE" | "TAX" | "UTILITY" | "RECEIVABLE" | "REGISTRY" | "JUDICIAL" | "SOCIAL_INSURANCE" | "CREDIT" | "OUTCOME";
        /** @description A later last day of a registration. */
        ExtensionForm: {
            validUntil?: string | null;
        };
        /** @description A programme of reverse factoring. */
        FactoringProgrammeView: {
            account: components["schemas"]["LockedAccount"];
            advanceShare: string;
            agreement: string;
            annualRate: string;
            coreEnterprise: string;
            coreName: string;
            currency: string;
            feeShare: string;
            financier: components["schemas"]["InstitutionView"];
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            leastDays: number;
            limit?: components["schemas"]["FactoringProgrammeView.LimitView"] | null;
            /** Format: date-time */
            proposedAt: string;
            /** @description PROPOSED, ACTIVE or CLOSED */
            state: string;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validUntil: string;
            /**
             * Format: int64
             * @description what If-Match names when the programme is decided on
             */
            version: number;
        };
        /** @description What the ledger of the limit adds up to. */
        "FactoringProgrammeView.LimitView": {
            available: components["schemas"]["MoneyView"];
            drawn: components["schemas"]["MoneyView"];
            /**
             * Format: int64
             * @description what If-Match names when the limit is changed
             */
            entries: number;
            granted: components["schemas"]["MoneyView"];
        };
        /** @description A figure of the profile, with what it means and where it comes from. */
        FeatureView: {
            family: string;
            name: string;
            source: string;
            /** @description the same as people write it */
            text: components["schemas"]["TextView"];
            title: components["schemas"]["TextView"];
            unit: string;
            /** @description the measurement; null where nothing is known */
            value?: number | null;
            why: components["schemas"]["TextView"];
        };
        /** @description A field of a request, the rule it broke and what it held. */
        FieldError: {
            field: string;
            rule: string;
            value?: string | null;
        };
        /** @description A guarantor's figures of a period, in yuan; what each means stands under `/definitions`. Rates and shares are fractions of one. */
        FiguresView: {
            /** @description what began, weighted by days (R35) */
            annualised: components["schemas"]["FiguresView.AnnualisedView"];
            /** @description the part of it that the award statistics count (R38) */
            annualisedSmall: components["schemas"]["FiguresView.AnnualisedView"];
            /** @description the yearly fee of what began, weighted by amount */
            averageFee?: string | null;
            /** @description what began in the period */
            begun: components["schemas"]["FiguresView.SliceView"];
            begunByKind: components["schemas"]["FiguresView.KindView"][];
            claims: components["schemas"]["FiguresView.ClaimsView"];
            /** @description the ratios of R29 at the end of the period */
            concentration: components["schemas"]["FiguresView.ShareView"][];
            /** Format: date */
            from: string;
            months: components["schemas"]["FiguresView.MonthView"][];
            /** @description what stands over the net assets; null where none are stated */
            multiple?: string | null;
            /** @description what stands at the end of the period */
            standing: components["schemas"]["FiguresView.SliceView"];
            standingByKind: components["schemas"]["FiguresView.KindView"][];
            survival: components["schemas"]["FiguresView.SurvivalView"];
            /** Format: date */
            to: string;
        };
        /** @description Business weighted by days. */
        "FiguresView.AnnualisedView": {
            amount: components["schemas"]["MoneyView"];
            feeRate?: string | null;
            fees: components["schemas"]["MoneyView"];
            /** @description the exact sum of amounts times days, from which the amount follows over 365 */
            yuanDays: string;
        };
        /** @description Calls on guarantees in the period. */
        "FiguresView.ClaimsView": {
            claimRateOfBegun: components["schemas"]["FiguresView.RatioView"];
            claimRateOfEnded: components["schemas"]["FiguresView.RatioView"];
            /** Format: int32 */
            count: number;
            openAfter: components["schemas"]["MoneyView"];
            openBefore: components["schemas"]["MoneyView"];
            paid: components["schemas"]["MoneyView"];
            recovered: components["schemas"]["MoneyView"];
            recoveryRate: components["schemas"]["FiguresView.RatioView"];
            writtenOff: components["schemas"]["MoneyView"];
        };
        /** @description What serves one kind of customers. */
        "FiguresView.KindView": {
            kind: string;
            name: components["schemas"]["TextView"];
            slice: components["schemas"]["FiguresView.SliceView"];
        };
        /** @description One month, cut to the period. */
        "FiguresView.MonthView": {
            begun: components["schemas"]["FiguresView.SliceView"];
            byKind: components["schemas"]["FiguresView.KindView"][];
            ended: components["schemas"]["MoneyView"];
            /** Format: date */
            from: string;
            standing: components["schemas"]["FiguresView.SliceView"];
            /** Format: date */
            to: string;
        };
        /** @description One amount over another; without a fraction where there is no whole. */
        "FiguresView.RatioView": {
            fraction?: string | null;
            part: components["schemas"]["MoneyView"];
            whole: components["schemas"]["MoneyView"];
        };
        /** @description One of the ratios of R29 beside what it may not fall below. */
        "FiguresView.ShareView": {
            actual: string;
            least: string;
            name: components["schemas"]["TextView"];
            ratio: string;
            tooLow: boolean;
        };
        /** @description So much, in so many cases, for so many customers. */
        "FiguresView.SliceView": {
            amount: components["schemas"]["MoneyView"];
            /** Format: int32 */
            cases: number;
            /** Format: int32 */
            customers: number;
        };
        /** @description How many of the enterprises that were guaranteed are still there. */
        "FiguresView.SurvivalView": {
            /** Format: int32 */
            ceased: number;
            creditworthy?: string | null;
            /** Format: int32 */
            customers: number;
            /** Format: int32 */
            lost: number;
            operating?: string | null;
            /** Format: int32 */
            stated: number;
        };
        /** @description What a financier offers. Shares and rates are decimal fractions as strings. */
        FinancingOfferForm: {
            account?: components["schemas"]["LockedAccount"] | null;
            /** @description of the claim that is paid out */
            advanceShare?: string | null;
            /** @description number of the agreement */
            agreement?: string | null;
            annualRate?: string | null;
            /** @description of the claim that is kept back at payout */
            feeShare?: string | null;
            /** @description PLEDGE or FACTORING_ASSIGNMENT */
            kind?: string | null;
            /** @description whether the debtor is given notice */
            notified?: boolean | null;
            /** @description whether the creditor must buy back what the debtor does not pay */
            recourse?: boolean | null;
            /** Format: int32 */
            tenorDays?: number | null;
            validUntil?: string | null;
        };
        /** @description Offers: those that stand, the best first, then the rest by their time. */
        FinancingOffersView: {
            items: components["schemas"]["FinancingOfferView"][];
        };
        /** @description An offer. */
        FinancingOfferView: {
            account: components["schemas"]["LockedAccount"];
            /** @description what would be paid out before the fee */
            advance: components["schemas"]["MoneyView"];
            advanceShare: string;
            agreement: string;
            /** @description what it costs a year in all, as a fraction */
            allIn: string;
            annualRate: string;
            feeShare: string;
            financier: components["schemas"]["InstitutionView"];
            /** Format: uuid */
            id: string;
            kind: string;
            /** Format: date-time */
            madeAt: string;
            notified: boolean;
            /**
             * Format: int32
             * @description 1 for the one that costs least; none for what no longer stands, and for its maker
             */
            rank?: number | null;
            recourse: boolean;
            /** Format: uuid */
            requestId: string;
            state: string;
            /** Format: int32 */
            tenorDays: number;
            /** Format: date */
            validUntil: string;
        };
        /** @description What a creditor asks financiers for. */
        FinancingRequestForm: {
            amount?: components["schemas"]["MoneyForm"] | null;
            /** @description until when offers may be made, a moment */
            closesAt?: string | null;
            /** @description whom to ask; all lenders if left out */
            financiers?: string[] | null;
            /** @description OPEN or SEALED */
            form?: string | null;
            /** @description the day by which every offer's cost is reckoned */
            payoutOn?: string | null;
            /** Format: uuid */
            receivableId?: string | null;
        };
        /** @description A page of requests; `next` is the cursor of the page after it. */
        FinancingRequestsView: {
            items: components["schemas"]["FinancingRequestView"][];
            next?: string | null;
        };
        /** @description A request for financing. */
        FinancingRequestView: {
            amount: components["schemas"]["MoneyView"];
            /** Format: date-time */
            closesAt: string;
            form: string;
            /** Format: uuid */
            id: string;
            /** @description whether nobody may read its offers yet */
            offersSealed: boolean;
            /** Format: date */
            payoutOn: string;
            /** Format: uuid */
            receivableId: string;
            /** Format: date-time */
            requestedAt: string;
            /** @description OPEN, CLOSED, AWARDED or REFUSED at this moment */
            state: string;
            /** Format: int64 */
            version: number;
        };
        /** @description What somebody gave. */
        "FundForms.ContributionForm": {
            amount?: components["schemas"]["MoneyForm"] | null;
            contributor?: string | null;
            /** @description CAPITAL or DONATION */
            form?: string | null;
            /** @description GOVERNMENT, BANK, ENTERPRISE, ASSOCIATION or PERSON */
            giver?: string | null;
            on?: string | null;
        };
        /** @description A fund or new rules of one. */
        "FundForms.FundForm": {
            /** @description who wrote the rules; the caller, who publishes them, is another person */
            author?: string | null;
            code?: string | null;
            nameEn?: string | null;
            nameZh?: string | null;
            rules?: components["schemas"]["FundForms.RulesForm"] | null;
        };
        /** @description What a fund compensates, for loans paid out from a day on. */
        "FundForms.RulesForm": {
            /** @description FIRST_LOAN, BRIDGE, RENEWAL, OTHER_LOAN, GUARANTEE_CLAIM */
            categories?: string[] | null;
            largestLoan?: components["schemas"]["MoneyForm"] | null;
            /**
             * Format: int32
             * @description how long a loan must be overdue
             */
            overdueDays?: number | null;
            /** @description of a loss, what the fund bears, as a fraction in whole basis points */
            share?: string | null;
            smallOnly?: boolean | null;
            /** @description the document */
            source?: string | null;
            validFrom?: string | null;
            validUntil?: string | null;
        };
        /** @description A fund that compensates losses. */
        FundView: {
            balance?: components["schemas"]["MoneyView"] | null;
            code: string;
            /** Format: uuid */
            id: string;
            manager: components["schemas"]["InstitutionView"];
            name: components["schemas"]["TextView"];
            /** @description the newest first; in a list those in force only */
            rules: components["schemas"]["FundView.RulesView"][];
        };
        /** @description A kind of loan. */
        "FundView.CategoryView": {
            category: string;
            name: components["schemas"]["TextView"];
        };
        /** @description Lines of the ledger in order. */
        "FundView.FundEntriesView": {
            items: components["schemas"]["FundView.FundEntryView"][];
            /**
             * Format: int64
             * @description the position to ask after for more; null at the end
             */
            next?: number | null;
        };
        /** @description A line, never changed. */
        "FundView.FundEntryView": {
            added: components["schemas"]["MoneyView"];
            /** Format: date-time */
            at: string;
            balanceAfter: components["schemas"]["MoneyView"];
            by: string;
            /**
             * Format: uuid
             * @description whose payment or refund it is; null for a contribution
             */
            claim?: string | null;
            contributor?: string | null;
            form?: string | null;
            giver?: string | null;
            kind: string;
            /** Format: date */
            on: string;
            /** Format: int64 */
            position: number;
        };
        /** @description All funds there are. */
        "FundView.FundsView": {
            items: components["schemas"]["FundView"][];
        };
        /** @description What a fund compensates, for loans paid out from a day on. */
        "FundView.RulesView": {
            categories: components["schemas"]["FundView.CategoryView"][];
            largestLoan: components["schemas"]["MoneyView"];
            /** Format: int32 */
            number: number;
            /** Format: int32 */
            overdueDays: number;
            /** @description of a loss, what the fund bears, as a fraction */
            share: string;
            smallOnly: boolean;
            source: string;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validUntil?: string | null;
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
        /** @description An invoice as a client names it; the code is left out beside a number of twenty digits. */
        InvoiceForm: {
            code?: string | null;
            gross?: components["schemas"]["MoneyForm"] | null;
            issuedOn?: string | null;
            number?: string | null;
        };
        /** @description Every kind of delivery, on one page. */
        KindsView: {
            items: components["schemas"]["KindView"][];
            next?: string | null;
        };
        /** @description A kind of delivery: what a file of it holds, column by column. */
        KindView: {
            columns: components["schemas"]["KindView.ColumnView"][];
            family?: components["schemas"]["EvidenceFamily"] | null;
            kind: string;
            title: components["schemas"]["TextView"];
        };
        /** @description A column of a file. */
        "KindView.ColumnView": {
            /** @description the codes there are, where the values are codes */
            codes: string[];
            /** @description how a value is written */
            form: string;
            name: string;
            /** @description under which files may have the column too */
            otherNames: string[];
            /** @description whether its text may identify a person; it is then masked in error reports */
            personal: boolean;
            required: boolean;
            /** @description what a blank stands for, if for anything */
            standard?: string | null;
            title: components["schemas"]["TextView"];
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
        /** @description What came of learning. */
        LearningView: {
            /** @description LEARNED, or UNCHANGED where too little is new or no curve differs */
            outcome: string;
            version?: components["schemas"]["AcceptanceVersionView"] | null;
        };
        /** @description A limit that does not suffice for what was wanted. Amounts are decimal strings. */
        LimitShortfall: {
            currency: string;
            /** @description what the limit is about */
            kind: string;
            /** @description by how much more was wanted than is free */
            lacking: string;
            /** @description how much there may be in all */
            limit: string;
            /** @description how much of it is free */
            room: string;
            text: components["schemas"]["LimitShortfall.Wording"];
        };
        /** @description The same in words. */
        "LimitShortfall.Wording": {
            en: string;
            zh: string;
        };
        /** @description How much credit the enterprise can carry, and what keeps it from more. */
        LimitView: {
            amount: components["schemas"]["MoneyView"];
            binding: string;
            /** @description every bound that was weighed, the smallest first */
            bounds: components["schemas"]["LimitView.BoundView"][];
        };
        /** @description How much credit one consideration allows. */
        "LimitView.BoundView": {
            amount: components["schemas"]["MoneyView"];
            constraint: string;
        };
        /** @enum {unknown} */
        LoadState: "RECEIVING" | "QUEUED" | "RUNNING" | "SUCCEEDED" | "FAILED";
        /** @description A page of loads, the newest first. */
        LoadsView: {
            items: components["schemas"]["LoadView"][];
            next?: string | null;
        };
        /** @description A load: what was sent, how far it has come and what came of its rows. */
        LoadView: {
            /** Format: int32 */
            attempt: number;
            /** Format: int64 */
            bytesRead: number;
            /** Format: int64 */
            bytesTotal?: number | null;
            /** @description one sentence, if it failed */
            failure?: string | null;
            /** Format: date-time */
            finishedAt?: string | null;
            /** Format: uuid */
            id: string;
            idempotencyKey: string;
            kind: string;
            maskedIds: boolean;
            /** Format: date */
            periodFrom?: string | null;
            /** Format: date */
            periodTo?: string | null;
            provider: string;
            /** Format: date-time */
            receivedAt: string;
            /**
             * Format: int64
             * @description rows that were stored already, otherwise
             */
            rowsCorrected: number;
            /** Format: int64 */
            rowsRead: number;
            /** Format: int64 */
            rowsRejected: number;
            /**
             * Format: int64
             * @description rows that were stored already, exactly so
             */
            rowsRepeated: number;
            /** Format: int64 */
            rowsStored: number;
            /**
             * Format: int64
             * @description rows of the superseded load that this one no longer has
             */
            rowsWithdrawn: number;
            /** Format: date-time */
            startedAt?: string | null;
            state: components["schemas"]["LoadState"];
            /** Format: uuid */
            supersedes?: string | null;
        };
        /** @description A place's terms as an operator takes them in; shares, growth and rates as fractions. */
        LocalSubsidyForm: {
            /** @description who wrote the terms down; the caller, who approves them, is another person */
            author?: string | null;
            compensation?: components["schemas"]["LocalSubsidyForm.CompensationForm"] | null;
            /** @description of the fees, what the place pays */
            feeShare?: string | null;
            /** @description the six digits of its division */
            place?: string | null;
            /** @description the local document */
            source?: string | null;
            validFrom?: string | null;
            validUntil?: string | null;
        };
        /** @description When the place pays a part of claims. */
        "LocalSubsidyForm.CompensationForm": {
            claimShare?: string | null;
            highestClaimRate?: string | null;
            leastAmountGrowth?: string | null;
            leastCustomerGrowth?: string | null;
            leastSmallShare?: string | null;
            lowestClaimRate?: string | null;
        };
        /** @description What a place pays, as it stated; shares, growth and rates as fractions. */
        LocalSubsidyView: {
            compensation?: components["schemas"]["LocalSubsidyView.CompensationView"] | null;
            feeShare?: string | null;
            /** Format: int32 */
            number: number;
            place: string;
            source: string;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validUntil?: string | null;
        };
        /** @description When the place pays a part of claims. */
        "LocalSubsidyView.CompensationView": {
            claimShare: string;
            highestClaimRate: string;
            leastAmountGrowth: string;
            leastCustomerGrowth: string;
            leastSmallShare: string;
            lowestClaimRate: string;
        };
        /** @description All that places have stated. */
        "LocalSubsidyView.LocalSubsidiesView": {
            items: components["schemas"]["LocalSubsidyView"][];
        };
        /** @description What is paid, of what, and every condition that stands against it. */
        "LocalSubsidyView.PaymentView": {
            amount: components["schemas"]["MoneyView"];
            base: components["schemas"]["MoneyView"];
            unmet: components["schemas"]["TextView"][];
        };
        /** @description What a place would pay the guarantor for a period. */
        "LocalSubsidyView.ReckoningView": {
            claims?: components["schemas"]["LocalSubsidyView.PaymentView"] | null;
            fees?: components["schemas"]["LocalSubsidyView.PaymentView"] | null;
            terms?: components["schemas"]["LocalSubsidyView"] | null;
        };
        /** @description The locked account (回款专户) that a debtor pays to. */
        LockedAccount: {
            bank?: string | null;
            holder?: string | null;
            number?: string | null;
        };
        /** @description Who is signed in, and for whom they act. */
        MeView: {
            /**
             * Format: date
             * @description the day that the platform takes for today
             */
            businessDate: string;
            displayName: string;
            enterprise?: components["schemas"]["EnterpriseNameView"] | null;
            institution?: components["schemas"]["InstitutionView"] | null;
            role: components["schemas"]["Role"];
            subject: string;
        };
        /** @description A model with everything that was handed in with it and how it fares. */
        ModelDetailView: {
            /** @description the index from which the model meets another population */
            alarm: number;
            /** @description the model card, as it was written */
            card?: string | null;
            /** @description the model document, with its provenance, as JSON text */
            document?: string | null;
            /** @description the names of all files */
            files: string[];
            /** @description how it sees the grades of the leading card */
            grades: components["schemas"]["ModelDetailView.GradeView"][];
            model: components["schemas"]["ModelView"];
            /** @description whether a report of its validation was handed in */
            report: boolean;
            source: string;
            /** @description by month, the score before its characteristics */
            stability: components["schemas"]["StabilityView"][];
            /** @description the index from which something is changing */
            watch: number;
        };
        /** @description A grade of the leading card as the model in the shadow sees it. */
        "ModelDetailView.GradeView": {
            /** Format: int64 */
            enterprises: number;
            /**
             * Format: int64
             * @description how often the model gave no score
             */
            failures: number;
            grade: string;
            /** @description the mean probability of default; null where fewer than five were scored */
            probability?: number | null;
        };
        /** @description Every registered model, and what has shifted. */
        ModelsView: {
            /** @description readings beyond a threshold, the newest month first */
            alarms: components["schemas"]["StabilityView"][];
            items: components["schemas"]["ModelView"][];
            next?: string | null;
            /** @description the outcomes counted in each section, by which is judged who leads there */
            segments: components["schemas"]["SegmentView"][];
            /**
             * Format: date
             * @description the day by which is judged what is in force
             */
            today: string;
        };
        /** @description A registered model. */
        ModelView: {
            digest: string;
            featureSet: string;
            /** @description what was decided, the first first */
            history: components["schemas"]["ModelView.EventView"][];
            /** Format: uuid */
            id: string;
            kind: string;
            /** @description whether profiles are graded by it wherever no champion leads */
            leads: boolean;
            /** @description the sections of the industries that it grades today, having outcomes enough */
            leadsIn: string[];
            /** Format: date-time */
            registeredAt: string;
            segment: string;
            state: string;
            /** @description when it was, is or will be in force */
            terms: components["schemas"]["ModelView.TermView"][];
            trainedBy: string;
            version: string;
        };
        /** @description A step in the life of a model. */
        "ModelView.EventView": {
            actor: string;
            /** Format: date-time */
            at: string;
            /** Format: date */
            from?: string | null;
            /** Format: int32 */
            ordinal: number;
            role?: string | null;
            state: string;
            why: string;
        };
        /** @description When a model is in force as what. */
        "ModelView.TermView": {
            /** Format: date */
            from: string;
            inForce: boolean;
            /** Format: uuid */
            model: string;
            role: string;
            segment: string;
            /** Format: date */
            until?: string | null;
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
        /** @description What moved the points from one sealed profile to another. */
        MovementView: {
            after: components["schemas"]["MovementView.SealedView"];
            before?: components["schemas"]["MovementView.SealedView"] | null;
            /** @description MOVED; OTHER_CARD where two cards graded, whose points do not compare; NOT_GRADED where one was not graded; NOTHING_EARLIER where there is no other profile */
            kind: string;
            /** @description every profile that may be compared, the youngest first */
            others: components["schemas"]["MovementView.SealedView"][];
            /**
             * Format: int32
             * @description how many more, or fewer; null unless moved
             */
            points?: number | null;
            /** @description the causes, the greatest first; together they make the whole difference */
            steps: components["schemas"]["MovementView.StepView"][];
        };
        /** @description One of the profiles that were sealed. */
        "MovementView.SealedView": {
            /** Format: date */
            asOf: string;
            grade?: string | null;
            /** Format: uuid */
            id: string;
            outcome: string;
            /** Format: int32 */
            points?: number | null;
            scorecard: string;
            /** Format: date-time */
            sealedAt: string;
        };
        /** @description What one feature did. */
        "MovementView.StepView": {
            after: components["schemas"]["TextView"];
            before: components["schemas"]["TextView"];
            feature: string;
            /** Format: int32 */
            points: number;
            title: components["schemas"]["TextView"];
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
        /** @description What it would take to reach the next grade by the enterprise's own conduct. */
        OutlookView: {
            /** @description the smallest set of changes; empty unless reachable */
            changes: components["schemas"]["OutlookView.ChangeView"][];
            /** @description the next grade; null where there is none */
            grade?: string | null;
            /** @description BEST, REACHABLE or OUT_OF_REACH */
            kind: string;
            /**
             * Format: int32
             * @description the points that are missing; null unless out of reach
             */
            missing?: number | null;
            /**
             * Format: int32
             * @description in how many months at best; null unless reachable
             */
            months?: number | null;
            /**
             * Format: int32
             * @description the points that a year can earn; null unless out of reach
             */
            reachable?: number | null;
        };
        /** @description One change, what it earns, and in how many months at best. */
        "OutlookView.ChangeView": {
            feature: string;
            /** Format: int32 */
            gain: number;
            /** Format: int32 */
            months: number;
            text: components["schemas"]["TextView"];
        };
        /** @description The debtors that fall under the register, by code. */
        OverdueDebtorsView: {
            items: components["schemas"]["OverdueDebtorsView.OverdueDebtorView"][];
        };
        /** @description A debtor that falls under the register. */
        "OverdueDebtorsView.OverdueDebtorView": {
            basis: string;
            /** Format: date-time */
            classifiedAt: string;
            debtor: string;
            kind: string;
        };
        /** @description A page of entries; `next` is the cursor of the page after it. */
        OverdueEntriesView: {
            items: components["schemas"]["OverdueEntryView"][];
            next?: string | null;
        };
        /** @description An entry of the register of overdue payables. */
        OverdueEntryView: {
            acts: components["schemas"]["OverdueEntryView.ActView"][];
            /** @description unpaid when it was entered or last corrected */
            amount: components["schemas"]["MoneyView"];
            answer?: string | null;
            /**
             * Format: date
             * @description the last day for the debtor's answer
             */
            answerBy: string;
            debtor: string;
            /** Format: date */
            dueOn: string;
            /** Format: date-time */
            enteredAt: string;
            /** Format: uuid */
            id: string;
            kind: string;
            origin: string;
            /** @description what is owed on the receivable now */
            outstanding: components["schemas"]["MoneyView"];
            /** Format: date */
            payBy?: string | null;
            /** Format: uuid */
            receivableId: string;
            /** @description NOTIFIED, UNANSWERED, ACCEPTED, CONTESTED, SETTLED or REMOVED on this day */
            state: string;
            /**
             * Format: int64
             * @description what If-Match names on a change
             */
            version: number;
        };
        /** @description Something done about it. */
        "OverdueEntryView.ActView": {
            act: string;
            amount: components["schemas"]["MoneyView"];
            /** Format: date-time */
            at: string;
            reason?: string | null;
            state: string;
        };
        /** @description A debtor's answer. */
        "OverdueForms.OverdueAnswerForm": {
            /** @description by when it means to pay what it accepts */
            payBy?: string | null;
            /** @description ACCEPTED or CONTESTED */
            position?: string | null;
            /** @description why it contests, which it must say, or what else it has to say */
            text?: string | null;
        };
        /** @description What is right, and why it was not. */
        "OverdueForms.OverdueCorrectionForm": {
            amount?: components["schemas"]["MoneyForm"] | null;
            reason?: string | null;
        };
        /** @description That a debtor falls under the register. */
        "OverdueForms.OverdueDebtorForm": {
            /** @description from what that is known */
            basis?: string | null;
            /** @description GOVERNMENT, PUBLIC_INSTITUTION, STATE_OWNED_ENTERPRISE or LARGE_ENTERPRISE */
            kind?: string | null;
        };
        /** @description What a creditor enters. */
        "OverdueForms.OverdueEntryForm": {
            /** Format: uuid */
            receivableId?: string | null;
        };
        /** @description Why an entry is removed. */
        "OverdueForms.OverdueRemovalForm": {
            reason?: string | null;
        };
        /** @description An override as a person fills it in. */
        OverrideForm: {
            grade?: string | null;
            /**
             * Format: uuid
             * @description the lead whose enterprise it is, for a lender
             */
            lead?: string | null;
            /** @description the reason in the person's own words */
            note?: string | null;
            reason?: string | null;
            /** @description the enterprise, for an operator */
            uscc?: string | null;
        };
        /** @description A person's grade beside the computed one, as whoever reads the profile sees it. */
        OverrideNoteView: {
            /** @description whether a lender set it, for itself; otherwise an operator did, for all */
            byInstitution: boolean;
            computed: string;
            /** Format: date-time */
            decidedAt: string;
            /** @description the person's */
            grade: string;
            note: string;
            reason: string;
            reasonText: components["schemas"]["TextView"];
            /** @description IN_FORCE, WAITING for a second person, or REFUSED by one */
            state: string;
            upward: boolean;
        };
        /** @description Overrides, the youngest first, and for an operator how often there are any. */
        OverridesView: {
            items: components["schemas"]["OverrideView"][];
            next?: string | null;
            /** @description by month, the youngest first; empty for lenders */
            rates: components["schemas"]["OverridesView.RateView"][];
        };
        /** @description Overrides of one month beside the profiles graded in it. */
        "OverridesView.RateView": {
            /** Format: int64 */
            downward: number;
            /** Format: int64 */
            graded: number;
            month: string;
            /** Format: int64 */
            upward: number;
            /** Format: int64 */
            waiting: number;
        };
        /** @description An override as those see it who decide. */
        OverrideView: {
            /** Format: uuid */
            assessment: string;
            /** @description who set it */
            decidedBy: string;
            enterprise?: components["schemas"]["EnterpriseNameView"] | null;
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description for whom it holds; null for everyone
             */
            institution?: string | null;
            second?: components["schemas"]["OverrideView.SecondView"] | null;
            what: components["schemas"]["OverrideNoteView"];
        };
        /** @description What the second person said. */
        "OverrideView.SecondView": {
            agreed: boolean;
            by: string;
            note: string;
        };
        /** @description Creditor or debtor by code and name; blank once it was erased. */
        PartyView: {
            name: string;
            uscc: string;
        };
        /** @description A debtor's payment files, the newest first. */
        PaymentFilesView: {
            items: components["schemas"]["PaymentFilesView.FileView"][];
        };
        /** @description A sealed file. */
        "PaymentFilesView.FileView": {
            /** @description SHA-256 of its text in UTF-8, in hexadecimal */
            digest: string;
            /** Format: int32 */
            lines: number;
            /** @description such as 2020-01 */
            month: string;
            score: components["schemas"]["DebtorScoreView"];
            /** Format: date-time */
            sealedAt: string;
        };
        /** @description What a debtor paid. */
        PaymentForm: {
            amount?: components["schemas"]["MoneyForm"] | null;
            paidOn?: string | null;
            /** @description number of the payment: the same again counts once */
            reference?: string | null;
        };
        /** @description The lines of a debtor's file of a month that the caller may see, in their order. */
        PaymentLinesView: {
            debtor: string;
            items: components["schemas"]["PaymentLinesView.LineView"][];
            month: string;
        };
        /** @description A line. */
        "PaymentLinesView.LineView": {
            amount: components["schemas"]["MoneyView"];
            /** Format: int32 */
            daysLate: number;
            /** Format: date */
            dueOn: string;
            /**
             * Format: int64
             * @description number of the entry in the receivable's ledger; none of OVERDUE
             */
            entry?: number | null;
            /** Format: date */
            happenedOn: string;
            /** @description PAID, OVERDUE, CONFIRMED, DISPUTED or DILUTED */
            kind: string;
            /** Format: uuid */
            receivableId: string;
        };
        /** @description An error as RFC 9457 has it. `type` is the part a client may branch on; it never changes. */
        Problem: {
            detail?: string | null;
            errors: components["schemas"]["FieldError"][];
            /** @description what to tell the operator, where the fault is ours */
            incident?: string | null;
            /** @description those that do not suffice, where limits stand against it */
            limits: components["schemas"]["LimitShortfall"][];
            /** Format: int32 */
            status: number;
            title: string;
            /** Format: uri */
            type: string;
        };
        /** @description A page of contracts; `next` is the cursor of the page after it. */
        ProcurementContractsView: {
            items: components["schemas"]["ProcurementContractView"][];
            next?: string | null;
        };
        /** @description A procurement contract as its supplier stated it. */
        ProcurementContractView: {
            account: components["schemas"]["LockedAccount"];
            accountChanges: components["schemas"]["ProcurementContractView.ChangeView"][];
            amount: components["schemas"]["MoneyView"];
            buyerName: string;
            buyerUscc?: string | null;
            /** Format: date */
            dueOn: string;
            /** Format: uuid */
            id: string;
            lock?: components["schemas"]["ProcurementContractView.LockView"] | null;
            number: string;
            /** Format: date */
            signedOn: string;
            /** Format: date-time */
            submittedAt: string;
            verification?: components["schemas"]["ProcurementContractView.VerificationView"] | null;
            /**
             * Format: int64
             * @description what If-Match names when another account is asked for
             */
            version: number;
        };
        /** @description Another account that was asked for: REQUESTED, MADE or REFUSED. */
        "ProcurementContractView.ChangeView": {
            account: components["schemas"]["LockedAccount"];
            /** Format: date-time */
            decidedAt?: string | null;
            /** Format: int32 */
            number: number;
            reason: string;
            /** Format: date-time */
            requestedAt: string;
            state: string;
        };
        /** @description A field that differs: BUYER, SUPPLIER, AMOUNT or SIGNED_ON. */
        "ProcurementContractView.DifferenceView": {
            field: string;
            published: string;
            stated: string;
        };
        /** @description That the account is locked. */
        "ProcurementContractView.LockView": {
            agreement: string;
            financier: components["schemas"]["InstitutionView"];
            /** Format: date-time */
            lockedAt: string;
        };
        /** @description How it compares. */
        "ProcurementContractView.VerificationView": {
            differences: components["schemas"]["ProcurementContractView.DifferenceView"][];
            /** @description VERIFIED, DIFFERS or NOT_PUBLISHED */
            outcome: string;
            /** Format: date-time */
            verifiedAt: string;
        };
        /** @description A product as its lender writes it. */
        ProductDraftForm: {
            /** @description the canonical JSON form as a text, so that no digit is lost on the way; number, lender, author and approver in it are replaced */
            document?: string | null;
        };
        /** @description The drafts of a lender, the newest first. */
        ProductDraftsView: {
            items: components["schemas"]["ProductDraftView"][];
            next?: string | null;
        };
        /** @description A version of a product that waits for approval, or has had its decision. */
        ProductDraftView: {
            author: string;
            /** @description what it changes of the version before */
            changes: components["schemas"]["ChangeView"][];
            code: string;
            /** Format: date-time */
            decidedAt?: string | null;
            decidedBy?: string | null;
            document: string;
            /** Format: date-time */
            draftedAt: string;
            /** Format: uuid */
            id: string;
            name: components["schemas"]["TextView"];
            /** @description whether the one who asks wrote it, and so may not approve it */
            ownDraft: boolean;
            /** Format: uuid */
            productId: string;
            reason?: string | null;
            state: string;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validUntil?: string | null;
            /** Format: int32 */
            version: number;
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
            terms: components["schemas"]["TermsView_1"];
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
            connections: components["schemas"]["ConnectionsView"];
            coverage: string;
            enterprise: components["schemas"]["EnterpriseNameView"];
            features: components["schemas"]["FeatureView"][];
            freshness: components["schemas"]["ProfileView.FreshnessView"][];
            /** @description what else does not fit, besides the message */
            furtherQuestions: components["schemas"]["TextView"][];
            grade?: string | null;
            limit?: components["schemas"]["LimitView"] | null;
            message?: components["schemas"]["TextView"] | null;
            outcome: string;
            outlook?: components["schemas"]["OutlookView"] | null;
            /** @description what persons set beside the computed grade, the youngest first */
            overrides: components["schemas"]["OverrideNoteView"][];
            /** Format: int32 */
            points?: number | null;
            /** @description OPEN, BARRED by a blacklist (R33), or UNKNOWN */
            preferentialFinancing: string;
            provenance: components["schemas"]["ProfileView.ProvenanceView"];
            /** @description whether the expert's card graded, or nobody did */
            provisional: boolean;
            reasons: components["schemas"]["ProfileView.ReasonView"][];
            risk?: components["schemas"]["RiskView"] | null;
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
        /** @description What else a champion's grade follows from. */
        "ProfileView.LearntView": {
            /** @description the version of the expert's card that stood beside */
            beside: string;
            /** @description over the champion's files */
            digest: string;
            masterScale: string;
            /** @description the version of the model it was compared with */
            second?: string | null;
        };
        /** @description From what the profile follows, so that anyone can make it again. */
        "ProfileView.ProvenanceView": {
            digest: string;
            featureSet: string;
            learnt?: components["schemas"]["ProfileView.LearntView"] | null;
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
        /** @description A programme or new terms of one, as a guarantor fills it in. */
        ProgrammeForm: {
            /** @description who wrote the terms; the caller, who publishes them, is another person */
            author?: string | null;
            code?: string | null;
            lenders?: string[] | null;
            nameEn?: string | null;
            nameZh?: string | null;
            terms?: components["schemas"]["ProgrammeForm.TermsForm"] | null;
        };
        /** @description One tier's part. */
        "ProgrammeForm.ShareForm": {
            /** Format: int32 */
            basisPoints?: number | null;
            institutionId?: string | null;
            tier?: string | null;
        };
        /** @description What a programme says; rates and shares of money as fractions. */
        "ProgrammeForm.TermsForm": {
            annualFee?: string | null;
            claimRateCap?: string | null;
            /** Format: int32 */
            decisionDays?: number | null;
            governmentBacked?: boolean | null;
            largest?: components["schemas"]["MoneyForm"] | null;
            /** Format: int32 */
            longestMonths?: number | null;
            oddFen?: string | null;
            pastTheCap?: string | null;
            quota?: components["schemas"]["MoneyForm"] | null;
            reGuaranteeFee?: string | null;
            secondPairAbove?: components["schemas"]["MoneyForm"] | null;
            shares?: components["schemas"]["ProgrammeForm.ShareForm"][] | null;
            validFrom?: string | null;
            validUntil?: string | null;
        };
        /** @description What a supplier wants to be paid early. */
        "ProgrammeForms.FactoringDrawForm": {
            amount?: components["schemas"]["MoneyForm"] | null;
            /** Format: uuid */
            receivableId?: string | null;
        };
        /** @description The limit that stands from now on. */
        "ProgrammeForms.FactoringLimitForm": {
            limit?: components["schemas"]["MoneyForm"] | null;
        };
        /** @description A programme that a financier proposes. Shares and rates are decimal fractions as strings. */
        "ProgrammeForms.FactoringProgrammeForm": {
            account?: components["schemas"]["LockedAccount"] | null;
            /** @description of the claim that is paid out */
            advanceShare?: string | null;
            agreement?: string | null;
            /** @description of the advance until the due day */
            annualRate?: string | null;
            /** @description its code */
            coreEnterprise?: string | null;
            /** @description of the claim that is kept back at payout */
            feeShare?: string | null;
            /**
             * Format: int32
             * @description that must lie between payout and due day
             */
            leastDays?: number | null;
            limit?: components["schemas"]["MoneyForm"] | null;
            validFrom?: string | null;
            validUntil?: string | null;
        };
        /** @description An agreement under which loans are guaranteed. */
        ProgrammeView: {
            code: string;
            guarantor: components["schemas"]["InstitutionView"];
            /** Format: uuid */
            id: string;
            lenders: components["schemas"]["InstitutionView"][];
            name: components["schemas"]["TextView"];
            /** @description those in force on the platform's day, and where one programme is read all others, the newest first */
            terms: components["schemas"]["ProgrammeView.TermsView"][];
        };
        /** @description All programmes. */
        "ProgrammeView.ListView": {
            items: components["schemas"]["ProgrammeView"][];
        };
        /** @description What a programme says from a day on; rates and shares as fractions. */
        "ProgrammeView.TermsView": {
            annualFee: string;
            claimRateCap: string;
            /** Format: int32 */
            decisionDays: number;
            governmentBacked: boolean;
            largest: components["schemas"]["MoneyView"];
            /** Format: int32 */
            longestMonths: number;
            /** Format: int32 */
            number: number;
            pastTheCap: string;
            pastTheCapText: components["schemas"]["TextView"];
            quota: components["schemas"]["MoneyView"];
            reGuaranteeFee: string;
            secondPairAbove: components["schemas"]["MoneyView"];
            shares: components["schemas"]["CaseView.ShareView"][];
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validUntil?: string | null;
        };
        /** @description The list of core enterprises, those that owe most first. */
        "ProgrammeViews.CoreEnterprisesView": {
            items: components["schemas"]["ProgrammeViews.CoreEnterpriseView"][];
        };
        /** @description A core enterprise. */
        "ProgrammeViews.CoreEnterpriseView": {
            listed: boolean;
            name: string;
            owed?: components["schemas"]["MoneyView"] | null;
            /**
             * Format: int32
             * @description 1 owes most
             */
            rank: number;
            /** Format: int32 */
            receivables?: number | null;
            /** Format: int32 */
            suppliers?: number | null;
            uscc: string;
        };
        /** @description What would be paid early today, the cheapest first. */
        "ProgrammeViews.EarlyPaymentOffersView": {
            items: components["schemas"]["ProgrammeViews.EarlyPaymentOfferView"][];
        };
        /** @description An offer of today. Whether the limit has room shows when it is taken. */
        "ProgrammeViews.EarlyPaymentOfferView": {
            /** @description what it costs a year in all, as a fraction */
            allIn: string;
            amount: components["schemas"]["MoneyView"];
            /** @description the advance with its interest, which the programme takes on the due day */
            atDue: components["schemas"]["MoneyView"];
            /** Format: date */
            dueOn: string;
            /** Format: date */
            payoutOn: string;
            /** Format: uuid */
            programmeId: string;
            /** Format: uuid */
            receivableId: string;
            received: components["schemas"]["MoneyView"];
        };
        /** @description The draws on a programme. */
        "ProgrammeViews.FactoringDrawsView": {
            items: components["schemas"]["ProgrammeViews.FactoringDrawView"][];
        };
        /** @description A draw. */
        "ProgrammeViews.FactoringDrawView": {
            /** Format: date-time */
            acceptedAt: string;
            /** @description what it costs a year in all, as a fraction */
            allIn: string;
            /** @description what of the claim was assigned */
            amount: components["schemas"]["MoneyView"];
            /** Format: date */
            dueOn: string;
            /** Format: uuid */
            id: string;
            /** Format: date */
            payoutOn: string;
            /** Format: uuid */
            programmeId: string;
            /** Format: uuid */
            receivableId: string;
            /** @description what the supplier receives on the day of payout */
            received: components["schemas"]["MoneyView"];
            taken?: components["schemas"]["MoneyView"] | null;
        };
        /** @description A page of programmes; `next` is the cursor of the page after it. */
        "ProgrammeViews.FactoringProgrammesView": {
            items: components["schemas"]["FactoringProgrammeView"][];
            next?: string | null;
        };
        /** @description Who may draw. */
        "ProgrammeViews.FactoringSuppliersView": {
            items: components["schemas"]["ProgrammeViews.FactoringSupplierView"][];
        };
        /** @description A supplier by code and name; blank once it was erased. */
        "ProgrammeViews.FactoringSupplierView": {
            name: string;
            uscc: string;
        };
        /** @description The ledger of a limit. */
        "ProgrammeViews.LimitEntriesView": {
            items: components["schemas"]["ProgrammeViews.LimitEntryView"][];
        };
        /** @description An entry. */
        "ProgrammeViews.LimitEntryView": {
            /** @description of GRANTED the whole that stands from then on; of DRAWN and GIVEN_BACK the part */
            amount: components["schemas"]["MoneyView"];
            /** Format: uuid */
            drawId?: string | null;
            kind: string;
            /** Format: date-time */
            recordedAt: string;
            /** Format: int64 */
            sequence: number;
        };
        /** @description What the platform composed out of one product, what it costs in all and why it stands where it stands. */
        ProposalView: {
            allInAnnualCost: string;
            amount: components["schemas"]["MoneyView"];
            annualRate: string;
            cost: components["schemas"]["ProposalView.CostView"];
            documents: components["schemas"]["ProposalView.DocumentView"][];
            /** Format: date */
            expiresAt: string;
            findings: components["schemas"]["ProposalView.FindingView"][];
            guaranteeFeeRate?: string | null;
            /** @description who bears which part of a loss, where it is guaranteed */
            guaranteeShares: components["schemas"]["ProposalView.GuaranteeShareView"][];
            guarantor?: components["schemas"]["InstitutionView"] | null;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            leadId?: string | null;
            /**
             * Format: int32
             * @description which version of the acceptance curves its likelihood is by, 0 for the stated prior
             */
            likelihoodVersion?: number | null;
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
        /** @description What a policy pays or waives; only what is COUNTED lowers the cost. */
        "ProposalView.BenefitView": {
            /** Format: date */
            inForceFrom: string;
            /** Format: date */
            inForceUntil?: string | null;
            name: components["schemas"]["TextView"];
            source: string;
            standing: string;
            worth: components["schemas"]["MoneyView"];
        };
        /** @description What is received (positive) or paid (negative) on a day. */
        "ProposalView.CashFlowView": {
            amount: components["schemas"]["MoneyView"];
            /** Format: date */
            on: string;
        };
        /** @description What is paid over the whole term. */
        "ProposalView.CostView": {
            benefits: components["schemas"]["ProposalView.BenefitView"][];
            flows: components["schemas"]["ProposalView.CashFlowView"][];
            guaranteeFee: components["schemas"]["MoneyView"];
            interest: components["schemas"]["MoneyView"];
            otherFees: components["schemas"]["MoneyView"];
            subsidy: components["schemas"]["MoneyView"];
            total: components["schemas"]["MoneyView"];
        };
        /** @description A paper that the lender wants to see. */
        "ProposalView.DocumentView": {
            document: string;
            name: components["schemas"]["TextView"];
        };
        /** @description What a policy rule says to the proposal. */
        "ProposalView.FindingView": {
            /** Format: date */
            inForceFrom?: string | null;
            /** Format: date */
            inForceUntil?: string | null;
            rule: string;
            scope?: components["schemas"]["TextView"] | null;
            severity: string;
            source: string;
            text: components["schemas"]["TextView"];
        };
        /** @description Who bears which part of a loss, as a decimal fraction. */
        "ProposalView.GuaranteeShareView": {
            name: components["schemas"]["TextView"];
            share: string;
            tier: string;
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
        /** @description What became of a row. */
        "PublicationViews.ImportRowView": {
            field?: string | null;
            /**
             * Format: int64
             * @description where in the file it begins, from 1
             */
            line: number;
            number?: string | null;
            outcome: string;
            /** @description what a refused row breaks */
            rule?: string | null;
            value?: string | null;
        };
        /** @description A page of rows of a file; `next` is the cursor of the page after it. */
        "PublicationViews.ProcurementImportRowsView": {
            items: components["schemas"]["PublicationViews.ImportRowView"][];
            next?: string | null;
        };
        /** @description A file, and to how many rows what happened. */
        "PublicationViews.ProcurementImportView": {
            /** Format: int64 */
            alreadyThere: number;
            /** @description why the rest of it could not be read, if so */
            broken?: string | null;
            /** Format: int64 */
            corrected: number;
            /** Format: date-time */
            finishedAt?: string | null;
            /** Format: uuid */
            id: string;
            /** Format: int64 */
            published: number;
            /** Format: date-time */
            receivedAt: string;
            /** Format: int64 */
            refused: number;
        };
        /** @description What holds under a number, by buyer. */
        "PublicationViews.PublicationsView": {
            items: components["schemas"]["PublicationViews.PublicationView"][];
        };
        /** @description A contract as it was published. */
        "PublicationViews.PublicationView": {
            address: string;
            amount: components["schemas"]["MoneyView"];
            buyerName: string;
            buyerUscc?: string | null;
            number: string;
            /** Format: date */
            publishedOn: string;
            /**
             * Format: int32
             * @description 0 for the first publication
             */
            revision: number;
            /** Format: date */
            signedOn: string;
            supplierName: string;
            supplierUscc?: string | null;
        };
        /** @description What of the register is public. */
        PublishedArrearsView: {
            items: components["schemas"]["PublishedArrearsView.ArrearsView"][];
            /** @description the law by which it is published */
            legalBasis: string;
        };
        /** @description What a debtor owes and has not paid in time, in one currency. */
        "PublishedArrearsView.ArrearsView": {
            amount: components["schemas"]["MoneyView"];
            debtor: string;
            /** Format: int32 */
            entries: number;
            kind: string;
            name: string;
            /** Format: date */
            oldestDue: string;
        };
        /** @description How much a lender lends by a product, as it fills it in. */
        QuotaForm: {
            amount?: components["schemas"]["MoneyForm"] | null;
            firstDay?: string | null;
            /** @description left out, the quota holds until it is used up */
            lastDay?: string | null;
            productId?: string | null;
        };
        /** @description Why a quota is rejected. */
        QuotaRejectionForm: {
            reason?: string | null;
        };
        /** @description The quotas of a lender, stated last first. */
        QuotasView: {
            items: components["schemas"]["QuotaView"][];
            next?: string | null;
        };
        /** @description A quota of a product. */
        QuotaView: {
            amount: components["schemas"]["MoneyView"];
            author: string;
            /** @description whether acceptances are taken out of it today: of the approved quotas whose period holds the day, the last does */
            counts: boolean;
            /** Format: date-time */
            decidedAt?: string | null;
            decidedBy?: string | null;
            /** Format: date */
            firstDay: string;
            /** Format: uuid */
            id: string;
            /** Format: date */
            lastDay?: string | null;
            left: components["schemas"]["MoneyView"];
            /**
             * Format: int32
             * @description counts the approved quotas of the product
             */
            number?: number | null;
            /** @description whether the one who asks stated it, and so may not approve it */
            ownStatement: boolean;
            /** Format: uuid */
            productId: string;
            reason?: string | null;
            state: string;
            /** Format: date-time */
            statedAt: string;
            taken: components["schemas"]["MoneyView"];
        };
        /** @description A page of rows of a file; `next` is the cursor of the page after it. */
        ReceivableBatchRowsView: {
            items: components["schemas"]["ReceivableBatchRowsView.RowView"][];
            next?: string | null;
        };
        /** @description What became of a row. */
        "ReceivableBatchRowsView.RowView": {
            field?: string | null;
            /**
             * Format: int64
             * @description where in the file it begins, from 1
             */
            line: number;
            outcome: string;
            /** Format: uuid */
            receivableId?: string | null;
            /** @description what a refused row breaks; of others what is worth knowing */
            rule?: string | null;
            value?: string | null;
        };
        /** @description A file of receivables and what came of it. */
        ReceivableBatchView: {
            /** Format: int64 */
            alreadyThere: number;
            /** @description why the rest of the file could not be read, if so */
            broken?: string | null;
            /** Format: date-time */
            finishedAt?: string | null;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            receivedAt: string;
            /** Format: int64 */
            refused: number;
            /** Format: int64 */
            rows: number;
            side: string;
            /** Format: int64 */
            uploaded: number;
        };
        /** @description A receivable as a client uploads it. */
        ReceivableForm: {
            account?: components["schemas"]["AccountForm"] | null;
            amount?: components["schemas"]["MoneyForm"] | null;
            answerBy?: string | null;
            contract?: string | null;
            counterparty?: components["schemas"]["ReceivableForm.CounterpartyForm"] | null;
            dueOn?: string | null;
            invoices?: components["schemas"]["InvoiceForm"][] | null;
            issuedOn?: string | null;
            /** @description CREDITOR or DEBTOR: as which of the two the caller uploads it */
            side?: string | null;
        };
        /** @description The other party; the name may be left out where the platform knows the code. */
        "ReceivableForm.CounterpartyForm": {
            name?: string | null;
            uscc?: string | null;
        };
        /** @description A page of receivables; `next` is the cursor of the page after it. */
        ReceivablesView: {
            items: components["schemas"]["ReceivableView"][];
            next?: string | null;
        };
        /** @description A receivable. */
        ReceivableView: {
            amount: components["schemas"]["MoneyView"];
            answer?: components["schemas"]["ReceivableView.AnswerView"] | null;
            /** Format: date */
            answerBy: string;
            balance: components["schemas"]["ReceivableView.BalanceView"];
            contract: string;
            creditor: components["schemas"]["PartyView"];
            debtor: components["schemas"]["PartyView"];
            /** Format: date */
            dueOn: string;
            /** @description whether nothing may be registered on it just now */
            held: boolean;
            /** Format: uuid */
            id: string;
            invoices: components["schemas"]["ReceivableView.InvoiceView"][];
            /** Format: date */
            issuedOn: string;
            /** @description what whoever relies on it should know, in words */
            notices: components["schemas"]["TextView"][];
            state: string;
            /** Format: date-time */
            uploadedAt: string;
            uploadedSide: string;
            /**
             * Format: int64
             * @description what If-Match names on a change; it counts the entries of its ledger
             */
            version: number;
        };
        /** @description The account that will be paid. */
        "ReceivableView.AccountView": {
            bank: string;
            holder: string;
            number: string;
        };
        /** @description What the debtor last said. */
        "ReceivableView.AnswerView": {
            account?: components["schemas"]["ReceivableView.AccountView"] | null;
            /** Format: date-time */
            answeredAt: string;
            confirmed: components["schemas"]["MoneyView"];
            disputed: components["schemas"]["MoneyView"];
            reason?: string | null;
        };
        /** @description What its ledger adds up to. */
        "ReceivableView.BalanceView": {
            disputed: components["schemas"]["MoneyView"];
            encumbered: components["schemas"]["MoneyView"];
            outstanding: components["schemas"]["MoneyView"];
            reduced: components["schemas"]["MoneyView"];
            settled: components["schemas"]["MoneyView"];
            /** @description how far registered interests exceed what the claim has shrunk to */
            uncovered: components["schemas"]["MoneyView"];
            /** @description what a further interest may take at most */
            unencumbered: components["schemas"]["MoneyView"];
        };
        /** @description An invoice behind it. */
        "ReceivableView.InvoiceView": {
            code: string;
            gross: components["schemas"]["MoneyView"];
            /** Format: date */
            issuedOn: string;
            number: string;
            /** @description whether the uploader's own evidence had it, valid and with this amount */
            verified: boolean;
        };
        /** @description What happened to an invoice behind a receivable. */
        ReductionForm: {
            invoice?: components["schemas"]["InvoiceForm"] | null;
            /** @description VOIDED or RED_LETTERED */
            kind?: string | null;
            /** @description the day of it */
            on?: string | null;
            redLetter?: components["schemas"]["InvoiceForm"] | null;
            taken?: components["schemas"]["MoneyForm"] | null;
        };
        /** @description Why a lender says no. */
        RefusalForm: {
            reason?: string | null;
        };
        /** @description A page of searches; `next` is the cursor of the page after it. */
        RegisterSearchesView: {
            items: components["schemas"]["RegisterSearchView"][];
            next?: string | null;
        };
        /** @description What a financier looks up in the register. */
        RegisterSearchForm: {
            /** @description the moment to tell of, such as 2020-02-29T04:00:00Z; left out for now */
            asOf?: string | null;
            /** @description that it holds in its hands */
            invoices?: components["schemas"]["InvoiceForm"][] | null;
            /** @description shown to it */
            receivables?: string[] | null;
        };
        /** @description A search of the register, as it was answered. */
        RegisterSearchView: {
            /** Format: date-time */
            asOf: string;
            findings: components["schemas"]["RegisterSearchView.FindingView"][];
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            searchedAt: string;
        };
        /** @description An interest: that it is there, of what kind and since when. Who holds it is not told. */
        "RegisterSearchView.EntryView": {
            amount?: components["schemas"]["MoneyView"] | null;
            kind: string;
            own: boolean;
            /** Format: int32 */
            rank: number;
            /** Format: date-time */
            registeredAt: string;
            /** Format: date */
            validUntil: string;
        };
        /** @description What the register had on one subject. */
        "RegisterSearchView.FindingView": {
            entries: components["schemas"]["RegisterSearchView.EntryView"][];
            /** @description whether a receivable stood behind it */
            known: boolean;
            subject: string;
            unencumbered?: components["schemas"]["MoneyView"] | null;
        };
        /** @description An interest as a financier has it registered. */
        RegistrationForm: {
            /** @description number of the agreement with the creditor */
            agreement?: string | null;
            amount?: components["schemas"]["MoneyForm"] | null;
            /** @description PLEDGE, FACTORING_ASSIGNMENT, SECURITISATION_ASSIGNMENT or ASSET_TRADE_ASSIGNMENT */
            kind?: string | null;
            /** Format: uuid */
            receivableId?: string | null;
            /** @description the last day of the registration */
            validUntil?: string | null;
        };
        /** @description A page of registrations; `next` is the cursor of the page after it. */
        RegistrationsView: {
            items: components["schemas"]["RegistrationView"][];
            next?: string | null;
        };
        /** @description A registered interest. */
        RegistrationView: {
            acts: components["schemas"]["RegistrationView.ActView"][];
            agreement: string;
            amount: components["schemas"]["MoneyView"];
            /** @description the number by which anybody who has it may verify the registration */
            certificate: string;
            covered?: components["schemas"]["MoneyView"] | null;
            holder: components["schemas"]["InstitutionView"];
            /** Format: uuid */
            id: string;
            kind: string;
            kindText: components["schemas"]["TextView"];
            /** Format: uuid */
            receivableId: string;
            /** Format: date-time */
            registeredAt: string;
            state: string;
            /** Format: date */
            validUntil: string;
            /** Format: int64 */
            version: number;
        };
        /** @description Something done about it; the amount and last day are those after it. */
        "RegistrationView.ActView": {
            act: string;
            agreement: string;
            amount: components["schemas"]["MoneyView"];
            /** Format: date-time */
            at: string;
            reason?: string | null;
            /** Format: date */
            validUntil: string;
        };
        /** @description Why a draft is rejected. */
        RejectionForm: {
            reason?: string | null;
        };
        /** @description What to compute again: one of the two. */
        ReplayForm: {
            /**
             * Format: date
             * @description every profile as of that day
             */
            asOf?: string | null;
            /**
             * Format: uuid
             * @description one profile
             */
            assessment?: string | null;
        };
        /** @description What a replay came to. */
        ReplaysView: {
            /** Format: int64 */
            different: number;
            items: components["schemas"]["ReplaysView.ReplayView"][];
            /** Format: int64 */
            notReadable: number;
            /** Format: int64 */
            same: number;
        };
        /** @description One profile computed again, by the digests of its bytes. */
        "ReplaysView.ReplayView": {
            /** Format: uuid */
            assessment: string;
            kept?: string | null;
            recomputed?: string | null;
            result: string;
        };
        /** @description Who reports what by when in a year (财建〔2018〕547号 三). */
        ReportCalendarView: {
            items: components["schemas"]["ReportCalendarView.ReportDueView"][];
            /** Format: int32 */
            year: number;
        };
        /** @description One report. */
        "ReportCalendarView.ReportDueView": {
            /**
             * Format: date
             * @description the last day; null where the notice says no more than every month
             */
            due?: string | null;
            /** @description the month it is about, where it is about one */
            month?: string | null;
            reporter: string;
            reporterName: components["schemas"]["TextView"];
            what: components["schemas"]["TextView"];
        };
        /** @description The columns of the monthly data set, in the order of the file. */
        ReportColumnsView: {
            items: components["schemas"]["ReportColumnsView.ReportColumnView"][];
        };
        /** @description One column. */
        "ReportColumnsView.ReportColumnView": {
            definition: components["schemas"]["TextView"];
            /** @description as the file has it */
            header: string;
            title: components["schemas"]["TextView"];
            /** @description empty where there is none */
            unit: string;
        };
        /** @description How much is to be released. */
        "ReservationForms.ReleaseForm": {
            left?: components["schemas"]["MoneyForm"] | null;
        };
        /** @description What is to be reserved. */
        "ReservationForms.ReserveForm": {
            amount?: components["schemas"]["MoneyForm"] | null;
            /** @description whether the guarantee has begun already */
            confirmed?: boolean | null;
            programmeId?: string | null;
            /** @description the moment until which it waits to be confirmed, of the real clock; left out where it is confirmed at once */
            until?: string | null;
            /** @description of a customer of the guarantor's */
            uscc?: string | null;
        };
        /** @description A page of reservations; `next` is the cursor of the one after it. */
        ReservationsView: {
            items: components["schemas"]["ReservationView"][];
            next?: string | null;
        };
        /** @description What a guarantor holds of its capacity for one customer. */
        ReservationView: {
            amount: components["schemas"]["MoneyView"];
            /**
             * Format: uuid
             * @description the case that it belongs to and that alone confirms and releases it
             */
            caseId?: string | null;
            customer?: components["schemas"]["EnterpriseNameView"] | null;
            /**
             * Format: date-time
             * @description until then it waits to be confirmed, by the real clock; `null` where it does not wait
             */
            expiresAt?: string | null;
            /** Format: uuid */
            id: string;
            programme: components["schemas"]["ReservationView.ProgrammeNameView"];
            /** @description what of the amount still counts */
            remaining: components["schemas"]["MoneyView"];
            /** Format: date-time */
            reservedAt: string;
            state: string;
            /** Format: int64 */
            version: number;
        };
        /** @description The programme whose quota it takes from. */
        "ReservationView.ProgrammeNameView": {
            code: string;
            /** Format: uuid */
            id: string;
            name: components["schemas"]["TextView"];
        };
        /** @description A guarantor's reserves in one tax year (财税〔2017〕22号). */
        ReserveForm: {
            claimLosses?: components["schemas"]["MoneyForm"] | null;
            conditions?: components["schemas"]["ReserveForm.ConditionsForm"] | null;
            deductedForClaims?: components["schemas"]["MoneyForm"] | null;
            deductedForUnearned?: components["schemas"]["MoneyForm"] | null;
            feeIncome?: components["schemas"]["MoneyForm"] | null;
            forClaims?: components["schemas"]["MoneyForm"] | null;
            forUnearned?: components["schemas"]["MoneyForm"] | null;
            liability?: components["schemas"]["MoneyForm"] | null;
            /** @description whether the losses are what tax law takes as losses of assets */
            lossesMeetTaxRules?: boolean | null;
            /** Format: int32 */
            year?: number | null;
        };
        /** @description What the guarantor must all be and do. */
        "ReserveForm.ConditionsForm": {
            /** @description what they were charged a year on average, as a fraction */
            averageFee?: string | null;
            /** @description the benchmark lending rate of the same term, as a fraction */
            benchmark?: string | null;
            licensed?: boolean | null;
            /** @description whether what finance and tax ask besides is met */
            otherConditions?: boolean | null;
            smallVolume?: components["schemas"]["MoneyForm"] | null;
            totalVolume?: components["schemas"]["MoneyForm"] | null;
        };
        /** @description What the tax makes of a year's reserves. */
        ReserveView: {
            /** @description NOT_IN_FORCE, NOT_ELIGIBLE or DEDUCTIBLE */
            outcome: string;
            /** @description the notice */
            source: string;
            treatment?: components["schemas"]["ReserveView.TreatmentView"] | null;
            /** @description the conditions that are not met */
            unmet: components["schemas"]["ReserveView.UnmetView"][];
        };
        /** @description A reserve beside the most that is deducted of it. */
        "ReserveView.AccrualView": {
            beyond: components["schemas"]["MoneyView"];
            deductible: components["schemas"]["MoneyView"];
            most: components["schemas"]["MoneyView"];
            setAside: components["schemas"]["MoneyView"];
        };
        /** @description What is deducted and what becomes income. */
        "ReserveView.TreatmentView": {
            claimsToIncome: components["schemas"]["MoneyView"];
            deducted: components["schemas"]["MoneyView"];
            forClaims: components["schemas"]["ReserveView.AccrualView"];
            forUnearned: components["schemas"]["ReserveView.AccrualView"];
            income: components["schemas"]["MoneyView"];
            /** @description losses beyond it */
            lossesDeducted: components["schemas"]["MoneyView"];
            /** @description losses charged against the reserve that was deducted before */
            lossesOffset: components["schemas"]["MoneyView"];
            /** @description losses that tax law does not take */
            lossesRefused: components["schemas"]["MoneyView"];
            unearnedToIncome: components["schemas"]["MoneyView"];
        };
        /** @description A condition that is not met. */
        "ReserveView.UnmetView": {
            condition: string;
            text: components["schemas"]["TextView"];
        };
        /** @description A page of reviews; `next` is the cursor of the page after it. */
        ReviewsView: {
            items: components["schemas"]["ReviewView"][];
            next?: string | null;
        };
        /** @description Receivables that resemble one another. */
        ReviewView: {
            /** @description what a party is told: nothing of the other side */
            alert: components["schemas"]["TextView"];
            /** Format: date-time */
            decidedAt?: string | null;
            /** @description in which way they do; told to the operator alone */
            disguise?: string | null;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            openedAt: string;
            /** @description why it was decided so; told to the operator alone */
            reason?: string | null;
            /** @description the operator sees all, a party its own */
            sides: components["schemas"]["ReviewView.SideView"][];
            state: string;
            /** Format: int64 */
            version: number;
        };
        /** @description One of the claims. */
        "ReviewView.SideView": {
            creditor: components["schemas"]["PartyView"];
            /** @description EARLIER, or LATER: that one is held */
            place: string;
            /**
             * Format: uuid
             * @description none if the upload was refused
             */
            receivableId?: string | null;
            /** @description what was uploaded, as JSON */
            summary: string;
        };
        /** @description How likely the enterprise is to default, as shares between 0 and 1. */
        RiskView: {
            /** @description less than 1 where the two models differ */
            agreement: number;
            /** @description the grade of the master scale */
            band: string;
            /** @description the probability that the band stops short of */
            below: number;
            /** @description HIGH, MEDIUM or LOW */
            confidenceLevel: string;
            /** @description the share of the model's weight that is known */
            coverage: number;
            /** @description the least probability of the band */
            from: number;
            /** Format: int32 */
            horizonMonths: number;
            /** @description calibrated, within `horizonMonths` */
            probability: number;
            /** @description less than 1 where evidence is overdue */
            recency: number;
            /** @description what the second model in force says; null where there is none */
            second?: number | null;
            text: components["schemas"]["TextView"];
        };
        /**
         * @description What somebody is to the platform, which decides what they see.
         * @enum {unknown}
         */
        Role: "ENTERPRISE" | "LENDER" | "GUARANTOR" | "DEBTOR" | "PROVIDER" | "REGULATOR" | "OPERATOR";
        /** @description How many outcomes stand in a section of the industries, and whether a champion may lead there. */
        SegmentView: {
            championMayLead: boolean;
            /** Format: int32 */
            defaults: number;
            /** Format: int32 */
            fewestDefaults: number;
            /**
             * Format: int32
             * @description how many of them it takes, `fewestDefaults` of the others
             */
            fewestGoods: number;
            /**
             * Format: int32
             * @description outcomes watched to the end without a default
             */
            goods: number;
            /** @description what GB/T 4754 calls it, in Chinese */
            name: string;
            /** @description the letter of the section */
            segment: string;
        };
        /** @description Whom to sign in as, and how. */
        SignInsView: {
            items: components["schemas"]["SignInsView.SignInView"][];
        };
        /** @description Somebody to sign in as. */
        "SignInsView.SignInView": {
            displayName: string;
            password: string;
            role: components["schemas"]["Role"];
            username: string;
        };
        /** @description A draft to be simulated. */
        SimulationForm: {
            /** @description as a product has them; or else */
            criteria?: {
                [key: string]: unknown;
            }[] | null;
            /** @description a whole product, as it is drafted, with what its terms require besides */
            document?: string | null;
            /**
             * Format: int32
             * @description the place, from 0, of a criterion whose thresholds are to be moved
             */
            moving?: number | null;
        };
        /** @description What a draft would reach. Every count is rounded to ten and carries a noise of its own. */
        SimulationView: {
            costs: components["schemas"]["SimulationView.CostView"][];
            /** @description how many enterprises may be counted */
            counted: components["schemas"]["SimulationView.CountView"];
            curves: components["schemas"]["SimulationView.CurveView"][];
            fit: components["schemas"]["SimulationView.CountView"];
            kinds: components["schemas"]["SimulationView.KindView"][];
            /**
             * Format: int64
             * @description how far a count may well be from the true one
             */
            margin: number;
            /** @description what a whole product requires besides, and only an application decides */
            uncounted: components["schemas"]["TextView"][];
        };
        /** @description What one criterion costs. */
        "SimulationView.CostView": {
            /** @description how many meet it */
            alone: components["schemas"]["SimulationView.CountView"];
            /** @description as it was asked, with its thresholds on the published grid */
            criterion: {
                [key: string]: unknown;
            };
            text: components["schemas"]["TextView"];
            /** @description how many would fit if it alone were given up */
            without: components["schemas"]["SimulationView.CountView"];
        };
        /** @description A count as it may be shown. */
        "SimulationView.CountView": {
            /** Format: int64 */
            about: number;
            /** @description whether it is less than `about`, and how much less is not told */
            few: boolean;
        };
        /** @description How many fit at each threshold at which a bound may stand. */
        "SimulationView.CurveView": {
            atLeast: boolean;
            feature: string;
            points: components["schemas"]["SimulationView.PointView"][];
        };
        /** @description Those who fit, by the word of a code; the empty word where none is known. */
        "SimulationView.KindView": {
            code: string;
            words: components["schemas"]["SimulationView.WordCountView"][];
        };
        /** @description How many fit at a threshold. */
        "SimulationView.PointView": {
            fit: components["schemas"]["SimulationView.CountView"];
            threshold: string;
        };
        /** @description How many are of a kind. */
        "SimulationView.WordCountView": {
            fit: components["schemas"]["SimulationView.CountView"];
            name: components["schemas"]["TextView"];
            word: string;
        };
        /** @description How far the enterprises of a month lie from the development sample. */
        StabilityView: {
            /** @description what the index exceeds in one month of twenty although nothing has shifted */
            chance: number;
            /** @description empty for the score */
            characteristic: string;
            /** Format: int64 */
            enterprises: number;
            index: number;
            /** @description STABLE, UNSURE, SHIFTING or SHIFTED */
            level: string;
            /** Format: uuid */
            model: string;
            month: string;
            /** Format: date-time */
            reckonedAt: string;
            /** @description what the characteristic is called */
            title: components["schemas"]["TextView"];
        };
        /** @description What a guarantor knows of a customer. */
        StandingForm: {
            asOf?: string | null;
            /** @description whether it is in business */
            operating?: boolean | null;
            /** @description how that is known: a visit, the public register, a notice of liquidation */
            source?: string | null;
            uscc?: string | null;
        };
        /** @description What a guarantor stated of a customer. */
        StandingView: {
            /** Format: date */
            asOf: string;
            operating: boolean;
            source: string;
            uscc: string;
        };
        /** @description Everything that a criterion may be about, with the thresholds and words to choose from. */
        SubjectsView: {
            items: components["schemas"]["SubjectsView.SubjectView"][];
        };
        /** @description One of them. */
        "SubjectsView.SubjectView": {
            /** @description `MEASURE`, `CODE` or `FLAG` */
            kind: string;
            name: string;
            /** @description whether words are the beginnings of finer ones */
            prefix: boolean;
            /** @description of a measure, ascending; of a day as dates */
            thresholds: string[];
            title: components["schemas"]["TextView"];
            /** @description of a measure: `YUAN`, `SHARE`, `COUNT`, `MONTHS` or `DAY`, else empty */
            unit: string;
            /** @description of a code; none where they are too many to choose from */
            words: components["schemas"]["SubjectsView.WordView"][];
        };
        /** @description A word that a code may stand at. */
        "SubjectsView.WordView": {
            name: components["schemas"]["TextView"];
            word: string;
        };
        /** @description What was, is or will be in force on a day. */
        TermsView: {
            /** Format: date */
            day: string;
            items: components["schemas"]["ModelView.TermView"][];
        };
        /** @description What a product costs besides interest and who stands behind it, for everybody to see before applying. */
        TermsView_1: {
            bridge?: components["schemas"]["TermsView.BridgeView"] | null;
            /** @description taken once, at payout; none if there are none */
            fees: components["schemas"]["TermsView.FeeView"][];
            guarantee?: components["schemas"]["TermsView.GuaranteeView"] | null;
            interestSubsidy?: components["schemas"]["TermsView.SubsidyView"] | null;
            purposes: components["schemas"]["TextView"][];
            repayment: components["schemas"]["TextView"];
        };
        /** @description The short loan that repays what falls due until this one is paid out. */
        "TermsView.BridgeView": {
            annualRate: string;
            /** Format: int32 */
            tenorMonths: number;
        };
        /** @description A charge at payout. */
        "TermsView.FeeView": {
            formula?: components["schemas"]["TextView"] | null;
            kind: string;
            /** @description the share of the amount that it is at most, as a decimal fraction */
            most: string;
            name: components["schemas"]["TextView"];
        };
        /** @description The guarantee that comes with a loan. */
        "TermsView.GuaranteeView": {
            /** @description what it costs a year at most, as a decimal fraction */
            feeRate: string;
            /** @description the part of the fee that a subsidy pays */
            feeSubsidy: string;
            governmentBacked: boolean;
            guarantor: components["schemas"]["InstitutionView"];
            /** @description who bears which part of a loss */
            shares: components["schemas"]["TermsView.ShareView"][];
        };
        /** @description The part of a loss that a tier bears, as a decimal fraction. */
        "TermsView.ShareView": {
            name: components["schemas"]["TextView"];
            share: string;
            tier: string;
        };
        /** @description The part of the interest that public money pays on loans of these days. */
        "TermsView.SubsidyView": {
            /** Format: date */
            from: string;
            share: string;
            source: string;
            /** Format: date */
            until?: string | null;
        };
        /** @description A text for people, in Chinese and in English. */
        TextView: {
            en: string;
            zh: string;
        };
        /** @description What an operator finds. */
        VerdictForm: {
            reason?: string | null;
            /** @description DISTINCT: different claims, the later is free; DOUBLE: the same, the later is struck */
            state?: string | null;
        };
        /** @description What anybody who has a certificate's number is told: that it is real, of what kind, and whether it stands. Neither parties nor amount, since what is uploaded travels only between those it concerns (银发〔2017〕104号, 四（一）). */
        VerificationView: {
            /** @description of the certificate as it stands now; one that was shown to you and has another digest is out of date or altered */
            digest: string;
            holder: components["schemas"]["InstitutionView"];
            kind: string;
            kindText: components["schemas"]["TextView"];
            number: string;
            /** Format: date */
            registeredOn: string;
            state: string;
            /** Format: date */
            validUntil: string;
        };
        /** @description Every version of a product, the newest first. */
        VersionsView: {
            items: components["schemas"]["VersionsView.VersionView"][];
            next?: string | null;
        };
        /** @description One version, who answers for it, and what it changed of the one before. */
        "VersionsView.VersionView": {
            approver: string;
            author: string;
            changes: components["schemas"]["ChangeView"][];
            document: string;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validUntil?: string | null;
            /** Format: int32 */
            version: number;
        };
        /** @description What an enterprise can do to be matched, or matched better; the cheapest first. */
        WaysView: {
            items: components["schemas"]["WaysView.WayView"][];
        };
        /** @description One thing to change. */
        "WaysView.StepView": {
            feature: string;
            kind: string;
            /** Format: int32 */
            months: number;
            text: components["schemas"]["TextView"];
        };
        /** @description One way to a product. */
        "WaysView.WayView": {
            /** @description the shortfalls that are no more then */
            closes: components["schemas"]["ApplicationView.ShortfallView"][];
            /** @description whether it hangs on what is not known yet */
            conditional: boolean;
            /**
             * Format: int32
             * @description when it is reached at best, if all steps are begun at once
             */
            months: number;
            /** @description the proposal as it would be then; it cannot be sent */
            opens: components["schemas"]["ProposalView"];
            steps: components["schemas"]["WaysView.StepView"][];
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
                limit?: number | null;
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
                    "application/json": components["schemas"]["AcceptanceVersionsView"];
                };
            };
        };
    };
    read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                version: number;
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
                    "application/json": components["schemas"]["AcceptanceVersionView"];
                };
            };
        };
    };
    learn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description learn 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LearningView"];
                };
            };
        };
    };
    list_1: {
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
            /** @description list_1 200 response */
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
    read_1: {
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
            /** @description read_1 200 response */
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
    ways: {
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
            /** @description ways 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaysView"];
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
    receive: {
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
            /** @description receive 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentNoticeView"];
                };
            };
        };
    };
    list_2: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
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
                    "application/json": components["schemas"]["BudgetPlansView"];
                };
            };
        };
    };
    order: {
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
                "application/json": components["schemas"]["BudgetQuestionForm"];
            };
        };
        responses: {
            /** @description the plan, which waits or runs */
            202: {
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
                id: string;
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
                    "application/json": components["schemas"]["BudgetPlanView"];
                };
            };
        };
    };
    cancel: {
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
            /** @description cancel 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetPlanView"];
                };
            };
        };
    };
    limits: {
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
            /** @description limits 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetLimitsView"];
                };
            };
        };
    };
    rows: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
                offered?: boolean | null;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description rows 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetRowsView"];
                };
            };
        };
    };
    csv: {
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
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
                };
            };
        };
    };
    xlsx: {
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
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
        };
    };
    stop: {
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
            /** @description stop 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetPlanView"];
                };
            };
        };
    };
    ground: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ground 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetGroundView"];
                };
            };
        };
    };
    verify: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description verify 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationView"];
                };
            };
        };
    };
    list_3: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["FundView.FundsView"];
                };
            };
        };
    };
    publish: {
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
                "application/json": components["schemas"]["FundForms.FundForm"];
            };
        };
        responses: {
            /** @description publish 201 response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FundView"];
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
                    "application/json": components["schemas"]["FundView"];
                };
            };
        };
    };
    contribute: {
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
                "application/json": components["schemas"]["FundForms.ContributionForm"];
            };
        };
        responses: {
            /** @description contribute 201 response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FundView.FundEntryView"];
                };
            };
        };
    };
    entries: {
        parameters: {
            query: {
                /** @description the position of the last line read; 0 from the start */
                after: number;
                limit: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description entries 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FundView.FundEntriesView"];
                };
            };
        };
    };
    amend: {
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
                "application/json": components["schemas"]["FundForms.FundForm"];
            };
        };
        responses: {
            /** @description amend 201 response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FundView"];
                };
            };
        };
    };
    list_4: {
        parameters: {
            query: {
                cursor?: string | null;
                fundId?: string | null;
                limit: number;
            };
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
                    "application/json": components["schemas"]["CompensationView.CompensationsView"];
                };
            };
        };
    };
    file: {
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
                "application/json": components["schemas"]["CompensationForms.LossForm"];
            };
        };
        responses: {
            /** @description file 201 response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompensationView"];
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
                    "application/json": components["schemas"]["CompensationView"];
                };
            };
        };
    };
    pay: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompensationForms.PaymentForm"];
            };
        };
        responses: {
            /** @description pay 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompensationView"];
                };
            };
        };
    };
    recovered: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompensationForms.RecoveredForm"];
            };
        };
        responses: {
            /** @description recovered 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompensationView"];
                };
            };
        };
    };
    refund: {
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
                "application/json": components["schemas"]["CompensationForms.RefundForm"];
            };
        };
        responses: {
            /** @description refund 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompensationView"];
                };
            };
        };
    };
    refuse: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompensationForms.RefusalForm"];
            };
        };
        responses: {
            /** @description refuse 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompensationView"];
                };
            };
        };
    };
    list_5: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description list_5 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorsView"];
                };
            };
        };
    };
    set: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConnectorForm"];
            };
        };
        responses: {
            /** @description set 201 response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorView"];
                };
            };
        };
    };
    pause: {
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
            /** @description pause 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorView"];
                };
            };
        };
    };
    resume: {
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
            /** @description resume 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorView"];
                };
            };
        };
    };
    run: {
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
            /** @description run 202 response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorView"];
                };
            };
        };
    };
    list_6: {
        parameters: {
            query?: {
                candidates?: boolean | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description list_6 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeViews.CoreEnterprisesView"];
                };
            };
        };
    };
    add: {
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
            /** @description add 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
        };
    };
    remove: {
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
            /** @description remove 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
        };
    };
    files: {
        parameters: {
            query?: {
                debtor?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description files 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentFilesView"];
                };
            };
        };
    };
    lines: {
        parameters: {
            query?: {
                debtor?: string | null;
            };
            header?: never;
            path: {
                month: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description lines 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentLinesView"];
                };
            };
        };
    };
    text: {
        parameters: {
            query?: {
                debtor?: string | null;
            };
            header?: never;
            path: {
                month: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
                };
            };
        };
    };
    round: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description round 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConductRoundView"];
                };
            };
        };
    };
    score: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                debtor: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description score 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DebtorScoreView"];
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
                    "application/json": components["schemas"]["SignInsView"];
                };
            };
        };
    };
    offers_1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description offers_1 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeViews.EarlyPaymentOffersView"];
                };
            };
        };
    };
    read_6: {
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
            /** @description read_6 200 response */
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
    list_7: {
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
            /** @description list_7 200 response */
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
            header?: {
                "Idempotency-Key"?: string | null;
            };
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
    read_7: {
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
            /** @description read_7 200 response */
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
    movement: {
        parameters: {
            query?: {
                from?: string | null;
                to?: string | null;
            };
            header?: never;
            path: {
                uscc: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description movement 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovementView"];
                };
            };
        };
    };
    list_8: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description list_8 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeViews.FactoringProgrammesView"];
                };
            };
        };
    };
    propose: {
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
                "application/json": components["schemas"]["ProgrammeForms.FactoringProgrammeForm"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactoringProgrammeView"];
                };
            };
        };
    };
    read_8: {
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
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactoringProgrammeView"];
                };
            };
        };
    };
    accept: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactoringProgrammeView"];
                };
            };
        };
    };
    close: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactoringProgrammeView"];
                };
            };
        };
    };
    draws: {
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
            /** @description draws 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeViews.FactoringDrawsView"];
                };
            };
        };
    };
    draw: {
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
                "application/json": components["schemas"]["ProgrammeForms.FactoringDrawForm"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeViews.FactoringDrawView"];
                };
            };
        };
    };
    change: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProgrammeForms.FactoringLimitForm"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactoringProgrammeView.LimitView"];
                };
            };
        };
    };
    entries_1: {
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
            /** @description entries_1 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeViews.LimitEntriesView"];
                };
            };
        };
    };
    suppliers: {
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
            /** @description suppliers 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeViews.FactoringSuppliersView"];
                };
            };
        };
    };
    invite: {
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
            /** @description invite 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeViews.FactoringSuppliersView"];
                };
            };
        };
    };
    remove_1: {
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
            /** @description remove_1 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeViews.FactoringSuppliersView"];
                };
            };
        };
    };
    accept_1: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptanceView"];
                };
            };
        };
    };
    list_9: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description list_9 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FinancingRequestsView"];
                };
            };
        };
    };
    request: {
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
                "application/json": components["schemas"]["FinancingRequestForm"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FinancingRequestView"];
                };
            };
        };
    };
    read_9: {
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
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FinancingRequestView"];
                };
            };
        };
    };
    offers_2: {
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
            /** @description offers_2 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FinancingOffersView"];
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
                "application/json": components["schemas"]["FinancingOfferForm"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FinancingOfferView"];
                };
            };
        };
    };
    refuse_1: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FinancingRequestView"];
                };
            };
        };
    };
    fileLines: {
        parameters: {
            query?: {
                programmeId?: string | null;
            };
            header?: {
                "Idempotency-Key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-ndjson": string;
                /** @example null */
                "text/csv": string;
            };
        };
        responses: {
            /** @description fileLines 201 response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchView"];
                };
            };
        };
    };
    read_10: {
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
            /** @description read_10 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchView"];
                };
            };
        };
    };
    returned: {
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
            /** @description returned 200 response */
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
    awards: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AwardForm"];
            };
        };
        responses: {
            /** @description awards 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AwardView"];
                };
            };
        };
    };
    reserves: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReserveForm"];
            };
        };
        responses: {
            /** @description reserves 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReserveView"];
                };
            };
        };
    };
    read_11: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description read_11 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CapacityView"];
                };
            };
        };
    };
    concentration: {
        parameters: {
            query: {
                /** @description how far ahead, up to 36; 12 where nothing is said */
                months: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description concentration 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConcentrationView"];
                };
            };
        };
    };
    forecast: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CapacityForms.ForecastForm"];
            };
        };
        responses: {
            /** @description forecast 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CapacityView.ForecastView"];
                };
            };
        };
    };
    list_10: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
                /** @description only those under this programme */
                programmeId?: string | null;
                /** @description only those that are RESERVED, CONFIRMED, RELEASED or EXPIRED now */
                state?: string | null;
                /** @description only those for this customer */
                uscc?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description list_10 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReservationsView"];
                };
            };
        };
    };
    reserve: {
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
                "application/json": components["schemas"]["ReservationForms.ReserveForm"];
            };
        };
        responses: {
            /** @description reserve 201 response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReservationView"];
                };
            };
        };
    };
    read_12: {
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
            /** @description read_12 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReservationView"];
                };
            };
        };
    };
    confirm: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description confirm 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReservationView"];
                };
            };
        };
    };
    release: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReservationForms.ReleaseForm"];
            };
        };
        responses: {
            /** @description release 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReservationView"];
                };
            };
        };
    };
    state: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CapacityForms.TermsForm"];
            };
        };
        responses: {
            /** @description state 201 response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CapacityView"];
                };
            };
        };
    };
    list_11: {
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
            /** @description list_11 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasesView"];
                };
            };
        };
    };
    draft: {
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
                "application/json": components["schemas"]["CaseForm"];
            };
        };
        responses: {
            /** @description draft 201 response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
        };
    };
    read_13: {
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
            /** @description read_13 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
        };
    };
    read_14: {
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
            /** @description read_14 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimView_1"];
                };
            };
        };
    };
    claim: {
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
                "application/json": components["schemas"]["CaseStepForms.ClaimForm"];
            };
        };
        responses: {
            /** @description claim 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimView_1"];
                };
            };
        };
    };
    close_1: {
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
            /** @description close_1 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimView_1"];
                };
            };
        };
    };
    cure: {
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
            /** @description cure 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimView_1"];
                };
            };
        };
    };
    notice: {
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
                "application/json": components["schemas"]["CaseStepForms.NoticeForm"];
            };
        };
        responses: {
            /** @description notice 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimView_1"];
                };
            };
        };
    };
    pay_1: {
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
                "application/json": components["schemas"]["CaseStepForms.DayForm"];
            };
        };
        responses: {
            /** @description pay_1 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimView_1"];
                };
            };
        };
    };
    recover: {
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
                "application/json": components["schemas"]["CaseStepForms.RecoveryForm"];
            };
        };
        responses: {
            /** @description recover 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimView_1"];
                };
            };
        };
    };
    refuse_2: {
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
                "application/json": components["schemas"]["CaseStepForms.ReasonForm"];
            };
        };
        responses: {
            /** @description refuse_2 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimView_1"];
                };
            };
        };
    };
    settle: {
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
                "application/json": components["schemas"]["CaseStepForms.SettlementForm"];
            };
        };
        responses: {
            /** @description settle 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimView_1"];
                };
            };
        };
    };
    share: {
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
            /** @description share 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimView_1"];
                };
            };
        };
    };
    writeOff: {
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
                "application/json": components["schemas"]["CaseStepForms.ReasonForm"];
            };
        };
        responses: {
            /** @description writeOff 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimView_1"];
                };
            };
        };
    };
    begin: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseStepForms.DayForm"];
            };
        };
        responses: {
            /** @description begin 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
        };
    };
    decide: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseStepForms.DecisionForm"];
            };
        };
        responses: {
            /** @description decide 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
        };
    };
    add_1: {
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
                "application/json": components["schemas"]["CaseStepForms.DocumentForm"];
            };
        };
        responses: {
            /** @description add_1 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
        };
    };
    answerFor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                rule: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseStepForms.AnswerForm"];
            };
        };
        responses: {
            /** @description answerFor 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
        };
    };
    ask: {
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
                "application/json": components["schemas"]["CaseStepForms.QuestionForm"];
            };
        };
        responses: {
            /** @description ask 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
        };
    };
    answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                question: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseStepForms.AnswerForm"];
            };
        };
        responses: {
            /** @description answer 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
        };
    };
    repay: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseStepForms.RepaymentForm"];
            };
        };
        responses: {
            /** @description repay 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
        };
    };
    review: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description review 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
        };
    };
    submit: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseStepForms.SubmissionForm"];
            };
        };
        responses: {
            /** @description submit 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
        };
    };
    withdraw_1: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseStepForms.ReasonForm"];
            };
        };
        responses: {
            /** @description withdraw_1 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
        };
    };
    list_12: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description list_12 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeView.ListView"];
                };
            };
        };
    };
    publish_1: {
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
                "application/json": components["schemas"]["ProgrammeForm"];
            };
        };
        responses: {
            /** @description publish_1 201 response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeView"];
                };
            };
        };
    };
    read_15: {
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
            /** @description read_15 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeView"];
                };
            };
        };
    };
    amend_1: {
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
                "application/json": components["schemas"]["ProgrammeForm"];
            };
        };
        responses: {
            /** @description amend_1 201 response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeView"];
                };
            };
        };
    };
    csv_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                month: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
                };
            };
        };
    };
    xlsx_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                month: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
        };
    };
    calendar: {
        parameters: {
            query: {
                year: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description calendar 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportCalendarView"];
                };
            };
        };
    };
    columns: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description columns 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportColumnsView"];
                };
            };
        };
    };
    read_16: {
        parameters: {
            query?: {
                /** @description the first day */
                from?: string | null;
                /** @description the last day, not after today */
                to?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description read_16 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiguresView"];
                };
            };
        };
    };
    banks: {
        parameters: {
            query?: {
                /** @description the first day */
                from?: string | null;
                /** @description the last day, not after today */
                to?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description banks 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BanksView"];
                };
            };
        };
    };
    definitions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description definitions 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DefinitionsView"];
                };
            };
        };
    };
    state_1: {
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
                "application/json": components["schemas"]["StandingForm"];
            };
        };
        responses: {
            /** @description state_1 201 response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandingView"];
                };
            };
        };
    };
    list_13: {
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
            /** @description list_13 200 response */
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
    read_17: {
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
            /** @description read_17 200 response */
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
    movement_1: {
        parameters: {
            query?: {
                from?: string | null;
                to?: string | null;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description movement_1 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovementView"];
                };
            };
        };
    };
    offer_1: {
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
            /** @description offer_1 201 response */
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
    refuse_3: {
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
            /** @description refuse_3 200 response */
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
    list_14: {
        parameters: {
            query: {
                cursor?: string | null;
                limit: number;
                provider?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description list_14 200 response */
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
    receive_1: {
        parameters: {
            query?: {
                kind?: string | null;
                maskedIds?: string | null;
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
        requestBody: {
            content: {
                "*/*": string;
                "application/octet-stream": unknown;
            };
        };
        responses: {
            /** @description the load that the key stands for, finished */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoadView"];
                };
            };
            /** @description the load, which waits or runs */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    read_18: {
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
            /** @description read_18 200 response */
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
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
                };
            };
        };
    };
    list_15: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description list_15 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KindsView"];
                };
            };
        };
    };
    template: {
        parameters: {
            query: {
                language: string;
            };
            header?: never;
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description template 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv;charset=utf-8": string;
                };
            };
        };
    };
    list_16: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description list_16 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocalSubsidyView.LocalSubsidiesView"];
                };
            };
        };
    };
    state_2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LocalSubsidyForm"];
            };
        };
        responses: {
            /** @description state_2 201 response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocalSubsidyView"];
                };
            };
        };
    };
    reckoning: {
        parameters: {
            query?: {
                /** @description the first day */
                from?: string | null;
                /** @description the last day */
                to?: string | null;
            };
            header?: never;
            path: {
                place: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description reckoning 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocalSubsidyView.ReckoningView"];
                };
            };
        };
    };
    read_19: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description read_19 200 response */
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
    list_17: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description list_17 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelsView"];
                };
            };
        };
    };
    register: {
        parameters: {
            query?: {
                featureSet?: string | null;
                kind?: string | null;
                segment?: string | null;
                trainedBy?: string | null;
                version?: string | null;
                why?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "*/*": string;
                "application/zip": unknown;
            };
        };
        responses: {
            /** @description register 201 response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelView"];
                };
            };
        };
    };
    read_20: {
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
            /** @description read_20 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelDetailView"];
                };
            };
        };
    };
    approve: {
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
                "application/json": components["schemas"]["DecisionForm"];
            };
        };
        responses: {
            /** @description approve 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelView"];
                };
            };
        };
    };
    decline: {
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
                "application/json": components["schemas"]["DecisionForm"];
            };
        };
        responses: {
            /** @description decline 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelView"];
                };
            };
        };
    };
    propose_1: {
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
                "application/json": components["schemas"]["DecisionForm"];
            };
        };
        responses: {
            /** @description propose_1 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelView"];
                };
            };
        };
    };
    report: {
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
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": unknown;
                };
            };
        };
    };
    retire: {
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
                "application/json": components["schemas"]["DecisionForm"];
            };
        };
        responses: {
            /** @description retire 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelView"];
                };
            };
        };
    };
    inForce: {
        parameters: {
            query?: {
                day?: string | null;
                segment?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description inForce 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TermsView"];
                };
            };
        };
    };
    reckon: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description reckon 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlarmsView"];
                };
            };
        };
    };
    accept_2: {
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
            /** @description accept_2 200 response */
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
    refuse_4: {
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
            /** @description refuse_4 200 response */
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
    debtors: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description debtors 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverdueDebtorsView"];
                };
            };
        };
    };
    classify: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                debtor: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OverdueForms.OverdueDebtorForm"];
            };
        };
        responses: {
            /** @description classify 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverdueDebtorsView.OverdueDebtorView"];
                };
            };
        };
    };
    list_18: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description list_18 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverdueEntriesView"];
                };
            };
        };
    };
    enter: {
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
                "application/json": components["schemas"]["OverdueForms.OverdueEntryForm"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverdueEntryView"];
                };
            };
        };
    };
    read_21: {
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
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverdueEntryView"];
                };
            };
        };
    };
    answer_1: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OverdueForms.OverdueAnswerForm"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverdueEntryView"];
                };
            };
        };
    };
    correct: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OverdueForms.OverdueCorrectionForm"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverdueEntryView"];
                };
            };
        };
    };
    remove_2: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OverdueForms.OverdueRemovalForm"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverdueEntryView"];
                };
            };
        };
    };
    published: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description published 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedArrearsView"];
                };
            };
        };
    };
    list_19: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description list_19 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverridesView"];
                };
            };
        };
    };
    override: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OverrideForm"];
            };
        };
        responses: {
            /** @description override 201 response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverrideView"];
                };
            };
        };
    };
    answer_2: {
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
                "application/json": components["schemas"]["AnswerForm"];
            };
        };
        responses: {
            /** @description answer_2 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverrideView"];
                };
            };
        };
    };
    read_22: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description read_22 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Counts"];
                };
            };
        };
    };
    list_20: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description list_20 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcurementContractsView"];
                };
            };
        };
    };
    submit_1: {
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
                "application/json": components["schemas"]["ContractForms.ProcurementContractForm"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcurementContractView"];
                };
            };
        };
    };
    read_23: {
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
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcurementContractView"];
                };
            };
        };
    };
    change_1: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContractForms.AccountChangeForm"];
            };
        };
        responses: {
            /** @description change_1 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcurementContractView"];
                };
            };
        };
    };
    consent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description consent 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcurementContractView"];
                };
            };
        };
    };
    refuse_5: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description refuse_5 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcurementContractView"];
                };
            };
        };
    };
    lock: {
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
                "application/json": components["schemas"]["ContractForms.AccountLockForm"];
            };
        };
        responses: {
            /** @description lock 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcurementContractView"];
                };
            };
        };
    };
    release_1: {
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
            /** @description release_1 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
        };
    };
    receive_2: {
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
                "*/*": string;
                "application/octet-stream": unknown;
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicationViews.ProcurementImportView"];
                };
            };
        };
    };
    read_24: {
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
            /** @description read_24 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicationViews.ProcurementImportView"];
                };
            };
        };
    };
    rows_1: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description rows_1 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicationViews.ProcurementImportRowsView"];
                };
            };
        };
    };
    published_1: {
        parameters: {
            query?: {
                number?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description published_1 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicationViews.PublicationsView"];
                };
            };
        };
    };
    list_21: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description list_21 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductDraftsView"];
                };
            };
        };
    };
    draft_1: {
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
                "application/json": components["schemas"]["ProductDraftForm"];
            };
        };
        responses: {
            /** @description draft_1 201 response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductDraftView"];
                };
            };
        };
    };
    read_25: {
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
            /** @description read_25 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductDraftView"];
                };
            };
        };
    };
    approve_1: {
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
            /** @description approve_1 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductDraftView"];
                };
            };
        };
    };
    reject: {
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
                "application/json": components["schemas"]["RejectionForm"];
            };
        };
        responses: {
            /** @description reject 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductDraftView"];
                };
            };
        };
    };
    readTable: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionTableForm"];
            };
        };
        responses: {
            /** @description readTable 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionTableView"];
                };
            };
        };
    };
    validate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductDraftForm"];
            };
        };
        responses: {
            /** @description validate 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftCheckView"];
                };
            };
        };
    };
    list_22: {
        parameters: {
            query?: {
                /** @description only those of this product */
                productId?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description list_22 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuotasView"];
                };
            };
        };
    };
    state_3: {
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
                "application/json": components["schemas"]["QuotaForm"];
            };
        };
        responses: {
            /** @description state_3 201 response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuotaView"];
                };
            };
        };
    };
    read_26: {
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
            /** @description read_26 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuotaView"];
                };
            };
        };
    };
    approve_2: {
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
            /** @description approve_2 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuotaView"];
                };
            };
        };
    };
    reject_1: {
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
                "application/json": components["schemas"]["QuotaRejectionForm"];
            };
        };
        responses: {
            /** @description reject_1 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuotaView"];
                };
            };
        };
    };
    list_23: {
        parameters: {
            query?: {
                /** @description the day whose catalogue is asked for; today if it is left out */
                on?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description list_23 200 response */
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
    read_27: {
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
            /** @description read_27 200 response */
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
    versions: {
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
            /** @description versions 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionsView"];
                };
            };
        };
    };
    schema: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/schema+json": unknown;
                };
            };
        };
    };
    simulate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SimulationForm"];
            };
        };
        responses: {
            /** @description simulate 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimulationView"];
                };
            };
        };
    };
    subjects: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description subjects 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubjectsView"];
                };
            };
        };
    };
    answer_3: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmationsForm"];
            };
        };
        responses: {
            /** @description answer_3 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfirmationsView"];
                };
            };
        };
    };
    receive_3: {
        parameters: {
            query?: {
                side?: string | null;
            };
            header?: {
                "Idempotency-Key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "*/*": string;
                "application/octet-stream": unknown;
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivableBatchView"];
                };
            };
        };
    };
    read_28: {
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
            /** @description read_28 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivableBatchView"];
                };
            };
        };
    };
    rows_2: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description rows_2 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivableBatchRowsView"];
                };
            };
        };
    };
    list_24: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description list_24 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrationsView"];
                };
            };
        };
    };
    register_1: {
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
                "application/json": components["schemas"]["RegistrationForm"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrationView"];
                };
            };
        };
    };
    read_29: {
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
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrationView"];
                };
            };
        };
    };
    amend_2: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmendmentForm"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrationView"];
                };
            };
        };
    };
    buyBack: {
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
            /** @description buyBack 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimView"];
                };
            };
        };
    };
    cancel_1: {
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
                "application/json": components["schemas"]["CancellationForm"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrationView"];
                };
            };
        };
    };
    certificate: {
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
            /** @description certificate 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertificateView"];
                };
            };
        };
    };
    extend: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtensionForm"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrationView"];
                };
            };
        };
    };
    list_25: {
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
            /** @description list_25 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewsView"];
                };
            };
        };
    };
    read_30: {
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
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewView"];
                };
            };
        };
    };
    decide_1: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerdictForm"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewView"];
                };
            };
        };
    };
    list_26: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
                side?: string | null;
                state?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description list_26 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivablesView"];
                };
            };
        };
    };
    upload: {
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
                "application/json": components["schemas"]["ReceivableForm"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivableView"];
                };
            };
        };
    };
    read_31: {
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
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivableView"];
                };
            };
        };
    };
    answer_4: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmationForm"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivableView"];
                };
            };
        };
    };
    notices: {
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
            /** @description notices 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentNoticesView"];
                };
            };
        };
    };
    dilute: {
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
                "application/json": components["schemas"]["CreditNoteForm"];
            };
        };
        responses: {
            /** @description dilute 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimView"];
                };
            };
        };
    };
    shown: {
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
            /** @description shown 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisclosuresView"];
                };
            };
        };
    };
    show: {
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
                "application/json": components["schemas"]["DisclosureForm"];
            };
        };
        responses: {
            /** @description show 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisclosuresView"];
                };
            };
        };
    };
    entries_2: {
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
            /** @description entries_2 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntriesView"];
                };
            };
        };
    };
    pay_2: {
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
                "application/json": components["schemas"]["PaymentForm"];
            };
        };
        responses: {
            /** @description pay_2 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimView"];
                };
            };
        };
    };
    reduce: {
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
                "application/json": components["schemas"]["ReductionForm"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivableView"];
                };
            };
        };
    };
    registrations: {
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
            /** @description registrations 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrationsView"];
                };
            };
        };
    };
    withdraw_2: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivableView"];
                };
            };
        };
    };
    list_27: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description list_27 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterSearchesView"];
                };
            };
        };
    };
    search: {
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
                "application/json": components["schemas"]["RegisterSearchForm"];
            };
        };
        responses: {
            /** @description search 201 response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterSearchView"];
                };
            };
        };
    };
    read_32: {
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
            /** @description read_32 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterSearchView"];
                };
            };
        };
    };
    replay: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplayForm"];
            };
        };
        responses: {
            /** @description replay 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplaysView"];
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
                    "application/json": unknown;
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
                    "application/json": unknown;
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
                    "application/json": unknown;
                };
            };
        };
    };
}
