// SPDX-License-Identifier: Apache-2.0

import StackDSL

/// The line of JSON that an API writes for each request; REST and HTTP APIs know the same variables.
enum AccessLogFormat {
    static let line: Value<String> = .json([
        "requestId": "$context.requestId", "time": "$context.requestTime", "ip": "$context.identity.sourceIp",
        "method": "$context.httpMethod", "path": "$context.path", "status": "$context.status",
        "latency": "$context.responseLatency", "integrationLatency": "$context.integrationLatency",
        "integrationStatus": "$context.integrationStatus", "bytes": "$context.responseLength",
        "error": "$context.error.message", "authorizerError": "$context.authorizer.error",
        "userAgent": "$context.identity.userAgent",
    ])
}
