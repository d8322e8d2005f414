// SPDX-License-Identifier: Apache-2.0

import AWS
import Shorthands
import StackDSL
import TemplateModel
import Testing

@Suite struct TriggerTests {
    let worker = Lambda.Function("Worker", code: .init(zipFile: "x"), role: "arn:aws:iam::1:role/r")
    let queue = SQS.Queue("Orders")

    private func resource(_ id: String, in content: some StackContent) throws -> Node {
        try #require(content.elements.first(where: { $0.key == id })).node
    }

    @Test func aQueueIsAMapping() {
        let mapping = worker.on(queue, batchSize: 10, reportingFailures: true, maximumConcurrency: 5)
        #expect(mapping.logicalID == "WorkerOrders")
        let properties = mapping.resource.properties
        #expect(properties["EventSourceArn"] == ["Fn::GetAtt": ["Orders", "Arn"]])
        #expect(properties["FunctionName"] == ["Fn::GetAtt": ["Worker", "Arn"]])
        #expect(properties["BatchSize"] == 10)
        #expect(properties["FunctionResponseTypes"] == ["ReportBatchItemFailures"])
        #expect(properties["ScalingConfig"] == ["MaximumConcurrency": 5])
    }

    @Test func aScheduleIsARuleThatMayInvoke() throws {
        let trigger = worker.on(.rate(minutes: 5))
        #expect(trigger.elements.map(\.key) == ["WorkerSchedule", "WorkerSchedulePermission"])
        let rule = try resource("WorkerSchedule", in: trigger)
        #expect(rule["Properties"]?["ScheduleExpression"] == "rate(5 minutes)")
        let permission = try resource("WorkerSchedulePermission", in: trigger)
        #expect(permission["Properties"]?["SourceArn"] == ["Fn::GetAtt": ["WorkerSchedule", "Arn"]])
        #expect(permission["Properties"]?["Principal"] == "events.amazonaws.com")
    }

    @Test func eventsAreARuleThatMayInvoke() throws {
        let trigger = worker.on(eventsLike: ["source": ["aws.s3"]])
        let rule = try resource("WorkerEvents", in: trigger)
        #expect(rule["Properties"]?["EventPattern"] == ["source": ["aws.s3"]])
        #expect(
            rule["Properties"]?["Targets"] == [["Arn": ["Fn::GetAtt": ["Worker", "Arn"]], "Id": "function"]])
        #expect(trigger.permission.properties.action?.node == "lambda:InvokeFunction")
    }

    @Test func schedulesAreWhatEventBridgeReads() {
        func text(_ schedule: Schedule) -> Node { schedule.node }
        #expect(text(.rate(minutes: 1)) == "rate(1 minute)")
        #expect(text(.rate(hours: 2)) == "rate(2 hours)")
        #expect(text(.rate(days: 1)) == "rate(1 day)")
        #expect(text(.cron(hours: "8")) == "cron(0 8 * * ? *)")
        #expect(text(.cron(minutes: "0/15", hours: "8-18", daysOfWeek: "MON-FRI")) == "cron(0/15 8-18 ? * MON-FRI *)")
        let parameter = Parameter<Value<String>>("Schedule", value: "rate(1 hour)")
        #expect(text(.schedule(parameter.ref)) == ["Ref": "Schedule"])
    }

    @Test func aTopicIsASubscriptionThatMayInvoke() throws {
        let trigger = worker.on(SNS.Topic("News"))
        let subscription = try resource("WorkerNews", in: trigger)
        #expect(subscription["Properties"]?["Endpoint"] == ["Fn::GetAtt": ["Worker", "Arn"]])
        let permission = try resource("WorkerNewsPermission", in: trigger)
        #expect(permission["Properties"]?["SourceArn"] == ["Ref": "News"])
    }

    @Test func changesOfATableAreAStream() {
        let table = DynamoDB.Table("Table", keySchema: [.init(attributeName: "pk", keyType: "HASH")])
        let mapping = worker.on(changesOf: table)
        #expect(mapping.resource.properties["EventSourceArn"] == ["Fn::GetAtt": ["Table", "StreamArn"]])
        #expect(mapping.resource.properties["StartingPosition"] == "LATEST")
    }
}

extension TriggerTests {
    @Test func aRouteIsAnIntegrationThatMayInvoke() throws {
        let api = ApiGatewayV2.Api("Api", name: "api", protocolType: "HTTP")
        let trigger = worker.on(api, "GET /orders")
        #expect(
            trigger.elements.map(\.key) == [
                "WorkerGetOrdersIntegration", "WorkerGetOrders", "WorkerGetOrdersPermission",
            ])
        let route = try resource("WorkerGetOrders", in: trigger)
        #expect(route["Properties"]?["Target"] == ["Fn::Sub": "integrations/${WorkerGetOrdersIntegration}"])
        #expect(route["Properties"]?["AuthorizationType"] == nil)
        let authorizer = ApiGatewayV2.Authorizer("Jwt", apiId: api.ref, authorizerType: "JWT", name: "users")
        let guarded = try resource("Orders", in: worker.on(api, "ANY /x", authorizer: authorizer, logicalID: "Orders"))
        #expect(guarded["Properties"]?["AuthorizationType"] == "JWT")
        #expect(guarded["Properties"]?["AuthorizerId"] == ["Ref": "Jwt"])
        let own = ApiGatewayV2.Authorizer("Own", apiId: api.ref, authorizerType: .request, name: "own")
        #expect(worker.on(api, "$default", authorizer: own).route.properties.authorizationType?.node == "CUSTOM")
        #expect(worker.on(api, "GET /orders/{id}/lineItems").route.logicalID == "WorkerGetOrdersIdLineItems")
    }
}
