// compiles
import AWS
import StackDSL

func texts(_ names: Parameter<List<Value<String>>>, _ subnets: Parameter<List<ID<EC2.Subnet>>>) -> [Value<String>] {
    [names.ref.joined(","), "of \(subnets.ref.joined(" "))", "port \(Value<Int>(80)), \(true as Value<Bool>)"]
}

func outputs(_ subnets: Parameter<List<ID<EC2.Subnet>>>, _ port: Parameter<Value<Int>>) -> [Output] {
    [Output("Subnets", subnets.ref.joined(",")), Output("Port", port.ref), Output("Kind", "web")]
}

func conditions(_ names: Parameter<List<Value<String>>>, _ port: Parameter<Value<Int>>) -> [ConditionExpression] {
    [.equals(names.ref.joined(""), ""), .equals(port.ref, 80), .equals("a", "b")]
}
