// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// A key by which a client's requests are counted, and how many it may make. Its value is shown by `aws apigateway get-api-key --include-value`.
struct UsagePlan: Component {
    let key: ApiGateway.ApiKey
    let plan: ApiGateway.UsagePlan
    let assignment: ApiGateway.UsagePlanKey

    init(_ api: ApiGateway.RestApi, _ stage: ApiGateway.Stage, _ throttling: Throttling) {
        key = ApiGateway.ApiKey("ApiKey", description: "Counts the requests of a client", enabled: true)
        plan = ApiGateway.UsagePlan(
            "UsagePlan",
            apiStages: [.init(apiId: api.ref, stage: stage.ref)],
            description: "How often the key may be used",
            throttle: .init(
                burstLimit: .init(throttling.burst), rateLimit: .init(throttling.requestsPerSecond)))
        assignment = ApiGateway.UsagePlanKey("UsagePlanKey", keyId: key.ref, keyType: "API_KEY", usagePlanId: plan.ref)
    }
}
