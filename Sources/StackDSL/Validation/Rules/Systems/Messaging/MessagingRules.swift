/// The rules about queues, topics, events and state machines.
enum MessagingRules {
    static let all: [any SystemRule.Type] = []
}
