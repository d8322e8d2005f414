// SPDX-License-Identifier: Apache-2.0

/// The REST APIs of a template, each with what belongs to it.
package struct RestAPIs {
    package struct Member {
        package let api: Outcome.Resource
        package let resources: [Outcome.Resource]
        package let methods: [Outcome.Resource]
        package let deployments: [Outcome.Resource]
        package let stages: [Outcome.Resource]

        /// Whether its methods are all to be seen, rather than those of an OpenAPI document.
        package var isWritten: Bool {
            ["Body", "BodyS3Location", "CloneFrom"].allSatisfy { api[$0].isAbsent }
        }
    }

    package let members: [Member]

    package init(_ outcome: Outcome) {
        func byAPI(_ type: String) -> [String: [Outcome.Resource]] {
            Dictionary(grouping: outcome.resources(of: "AWS::ApiGateway::\(type)")) { $0["RestApiId"].resource ?? "" }
        }
        let apis = outcome.resources(of: "AWS::ApiGateway::RestApi")
        guard !apis.isEmpty else {
            members = []
            return
        }
        let resources = byAPI("Resource")
        let methods = byAPI("Method")
        let deployments = byAPI("Deployment")
        let stages = byAPI("Stage")
        members = apis.map { api in
            let id = api.logicalID
            return Member(
                api: api, resources: resources[id] ?? [], methods: methods[id] ?? [],
                deployments: deployments[id] ?? [], stages: stages[id] ?? [])
        }
    }

    /// Whether a value is the ID of the API's root.
    package static func isRoot(_ value: PropertyValue, of api: Outcome.Resource) -> Bool {
        guard let reference = value.reference else { return false }
        return reference.logicalID == api.logicalID && reference.attribute == "RootResourceId"
    }
}
