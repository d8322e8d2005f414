import StackDSL

/// The line of JSON that an API writes for each request.
enum AccessLogFormat {
    static let rest = line([
        "requestId": "$context.requestId", "time": "$context.requestTime", "ip": "$context.identity.sourceIp",
        "method": "$context.httpMethod", "path": "$context.path", "status": "$context.status",
        "latency": "$context.responseLatency", "integrationLatency": "$context.integrationLatency",
        "integrationStatus": "$context.integrationStatus", "bytes": "$context.responseLength",
        "error": "$context.error.message", "userAgent": "$context.identity.userAgent",
    ])

    static let http = line([
        "requestId": "$context.requestId", "time": "$context.requestTime", "ip": "$context.identity.sourceIp",
        "method": "$context.httpMethod", "path": "$context.path", "status": "$context.status",
        "latency": "$context.responseLatency", "integrationLatency": "$context.integrationLatency",
        "integrationStatus": "$context.integrationStatus", "bytes": "$context.responseLength",
        "error": "$context.error.message", "userAgent": "$context.identity.userAgent",
        "authorizerError": "$context.authorizer.error",
    ])

    private static func line(_ members: Document) -> Value<String> { .json(members) }
}
