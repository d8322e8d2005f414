/// An app client has what its OAuth flows need.
enum UserPoolClientRule: SystemRule {
    static let description = RuleDescription(
        "user-pool-client", "An app client with OAuth flows has their scopes, callback URLs and secret.",
        reason: "Cognito rejects the client, or nobody can sign in with it",
        failing:
            #""U": {"Type": "AWS::Cognito::UserPool"}, "C": {"Type": "AWS::Cognito::UserPoolClient", "Properties": {"UserPoolId": {"Ref": "U"}, "AllowedOAuthFlowsUserPoolClient": true, "AllowedOAuthFlows": ["client_credentials"], "AllowedOAuthScopes": ["api/read"]}}"#,
        passing:
            #""U": {"Type": "AWS::Cognito::UserPool"}, "C": {"Type": "AWS::Cognito::UserPoolClient", "Properties": {"UserPoolId": {"Ref": "U"}, "GenerateSecret": true, "AllowedOAuthFlowsUserPoolClient": true, "AllowedOAuthFlows": ["client_credentials"], "AllowedOAuthScopes": ["api/read"]}}"#,
        source:
            "https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolClient.html")

    static func findings(in system: RunningSystem) -> [Diagnostic] {
        system.outcome.resources(of: "AWS::Cognito::UserPoolClient").compactMap { client in
            let list = client["AllowedOAuthFlows"]
            guard let elements = list.elements else { return nil }
            let flows = elements.compactMap(\.text)
            guard flows.count == elements.count else { return nil }
            return incomplete(client, flows) ?? credentials(client, flows) ?? callback(client, flows)
        }
    }

    private static func incomplete(_ client: Outcome.Resource, _ flows: [String]) -> Diagnostic? {
        let switched = client["AllowedOAuthFlowsUserPoolClient"]
        guard switched.bool == true, let scopes = client["AllowedOAuthScopes"].elements,
            flows.isEmpty || scopes.isEmpty
        else { return nil }
        return error(
            at: switched,
            "'\(client.logicalID)' may use OAuth and has no \(flows.isEmpty ? "AllowedOAuthFlows" : "AllowedOAuthScopes")",
            fix: "set AllowedOAuthFlows and AllowedOAuthScopes")
    }

    private static func credentials(_ client: Outcome.Resource, _ flows: [String]) -> Diagnostic? {
        guard flows.contains("client_credentials") else { return nil }
        if flows.count > 1 {
            return error(
                at: client["AllowedOAuthFlows"],
                "'\(client.logicalID)' has the flow client_credentials together with \(flows.filter { $0 != "client_credentials" }.joined(separator: ", "))",
                fix: "make a client of its own for client_credentials")
        }
        let secret = client["GenerateSecret"]
        guard secret.isAbsent || secret.bool == false else { return nil }
        return error(
            at: client["AllowedOAuthFlows"],
            "'\(client.logicalID)' has the flow client_credentials and no secret",
            fix: "set GenerateSecret to true")
    }

    private static func callback(_ client: Outcome.Resource, _ flows: [String]) -> Diagnostic? {
        guard client["AllowedOAuthFlowsUserPoolClient"].bool == true,
            let flow = flows.first(where: { $0 == "code" || $0 == "implicit" }),
            let addresses = client["CallbackURLs"].elements, addresses.isEmpty
        else { return nil }
        return error(
            at: client["AllowedOAuthFlows"], "'\(client.logicalID)' has the flow \(flow) and no CallbackURLs",
            fix: "set CallbackURLs to where users return after signing in")
    }
}
