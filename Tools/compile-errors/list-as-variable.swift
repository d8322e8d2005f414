// error: cannot convert value of type 'List<ID<EC2.Subnet>>' to expected dictionary value type 'Value<String>'
import AWS
import StackDSL

func function(_ subnets: Parameter<List<ID<EC2.Subnet>>>, _ role: ARN<IAM.Role>) -> Lambda.Function {
    Lambda.Function(
        "Function", code: .init(zipFile: "…"), role: role, environment: .init(variables: ["SUBNETS": subnets.ref]))
}
