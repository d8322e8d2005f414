import AWS
import Shorthands
import StackDSL

/// An HTTP API whose one function keeps notes in a table.
struct Notes: Stack {
    let name = "notes"
    let description = "An HTTP API, a function and a table"

    var body: some StackContent {
        let table = DynamoDB.Table("Notes", partitionKey: .string("id")) {
            $0.pointInTimeRecoverySpecification = .init(pointInTimeRecoveryEnabled: true)
            $0.sseSpecification = .init(sseEnabled: true)
        }.retained()

        let logs = Logs.LogGroup("FunctionLogs", retentionInDays: .days(30)).retained()
        let role = IAM.Role("FunctionRole", assumedBy: "lambda.amazonaws.com").uses(logs, .write)
        let function = Lambda.Function(
            "Function", code: .directory("Functions/Notes"), role: role.arn, architectures: [.arm64],
            handler: "index.handler", loggingConfig: .init(logFormat: .json, logGroup: logs.ref), memorySize: 256,
            runtime: .python3_13, timeout: .seconds(10)
        )
        .uses(table, .get, .put, as: "TABLE")

        let api = ApiGatewayV2.Api("Api", name: "\(.stackName)", protocolType: .http)
            .ignoring(
                "unguarded-api", because: "a sample: give the routes an authorizer before there is anything to guard")
        let stage = ApiGatewayV2.Stage(
            "Stage", apiId: api.ref, stageName: "$default", autoDeploy: true,
            defaultRouteSettings: .init(throttlingBurstLimit: 50, throttlingRateLimit: 25))

        [table, logs, role, function, api, stage]
        function.on(api, "GET /notes/{id}")
        function.on(api, "PUT /notes/{id}")
        CloudWatch.Alarm("FunctionErrors", when: function.metric(.errors) > 0, for: 3)

        Output("Url", "\(api.apiEndpoint)/notes/")
    }
}
