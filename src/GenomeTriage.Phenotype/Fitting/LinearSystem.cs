namespace GenomeTriage.Phenotype.Fitting;

/// <summary>Solves small systems of linear equations by elimination with row exchange.</summary>
public static class LinearSystem
{
    /// <summary>x with A·x = b; A is not singular. Both are left as they are.</summary>
    public static double[] Solve(double[][] a, double[] b)
    {
        double[][] rows = [.. a.Select((row, i) => (double[])[.. row, b[i]])];
        for (var column = 0; column < rows.Length; column++)
        {
            var pivot = Enumerable.Range(column, rows.Length - column).MaxBy(row => Math.Abs(rows[row][column]));
            (rows[column], rows[pivot]) = (rows[pivot], rows[column]);
            for (var row = column + 1; row < rows.Length; row++) Eliminate(rows[row], rows[column], column);
        }

        return Substitute(rows);
    }

    private static void Eliminate(double[] row, double[] pivot, int column)
    {
        var factor = row[column] / pivot[column];
        for (var i = column; i < row.Length; i++) row[i] -= factor * pivot[i];
    }

    private static double[] Substitute(double[][] rows)
    {
        var x = new double[rows.Length];
        for (var row = rows.Length - 1; row >= 0; row--)
        {
            var rest = rows[row][^1];
            for (var i = row + 1; i < rows.Length; i++) rest -= rows[row][i] * x[i];
            x[row] = rest / rows[row][row];
        }

        return x;
    }
}
